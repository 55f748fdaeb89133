PRAGMA application_id = 1347174988;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0022');
CREATE TABLE contents (
	id INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT contents_unique UNIQUE (sha256)
);
INSERT INTO contents VALUES (1, '3530a0be613b8aad86f8341dca847b9da677f56d8543d90508c4396e2096fb1a', 'contentcanary 0 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (10, 'c74f45213c16425f407973d6e3302b18509004768b75247b38381647843c5158', 'contentcanary 9 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (11, 'c5010b0c96432bc3d8a920111135826935cef04257566815416aa3d0131973db', 'contentcanary 10 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (12, 'c43eb1384c96f72226853ee99a2785f97984769a6f500995a9acff48be049df8', 'contentcanary 11 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (13, 'e1eb6e1ffe8a75d80804148c9e76d44a4449c683ac509eb6f0670dc8600075c5', 'goldencanary — “text”');
INSERT INTO contents VALUES (14, '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3', 'two');
INSERT INTO contents VALUES (15, '8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f', 'three');
INSERT INTO contents VALUES (16, '2d50bffb8fc04161e1ff142f0d06ca9a2d8679dc59cf1faeedcf01da9ae3003b', 'stepped');
INSERT INTO contents VALUES (2, '3bf9f7d168edd732dec0104fe34886f4ba0bd5e961e2c378ee60119900c4a8a9', 'contentcanary 1 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (3, 'a5a57105a22dac9ba78043753d6df8bd42f42d4276da2ec8fae41ac9948f9b76', 'contentcanary 2 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (4, '5b983e0bb5606d14568025936a544423200ac4bd18ee3d115e38492ad00e24fe', 'contentcanary 3 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (5, 'c9d1857c8dc143e821d90c693aa8b983450baa792bda49c1bf193148ed1d3c17', 'contentcanary 4 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (6, 'f5dd22ef0ada082aeaec5d3d45338b0ba5df0c87d223c9f1a2113929fbb38dfc', 'contentcanary 5 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (7, '2f718dc9c5f6def99ad354f20dfcbfa3407ba31f8ac4801db43430f0f9171ffc', 'contentcanary 6 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (8, 'bf062d6bc8005fc09533523e647125203718a259789460e5c4ba98f70af30d17', 'contentcanary 7 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
INSERT INTO contents VALUES (9, 'd8f7f4150cff6dec2d3edb8d34379ec4b2dd49122099daf4da3688d4b426deec', 'contentcanary 8 words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words ');
CREATE TABLE models (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	files TEXT NOT NULL, 
	practice BOOLEAN NOT NULL, server TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT models_unique UNIQUE (sha256, name, files, practice)
);
INSERT INTO models VALUES (1, 'stand-in', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '["stand-in.gguf"]', 1, NULL);
INSERT INTO models VALUES (2, 'stand-in', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '["stand-in.gguf"]', 0, NULL);
CREATE TABLE policy_versions (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	details_sha256 TEXT NOT NULL, 
	title TEXT NOT NULL, 
	data BLOB NOT NULL, 
	contract TEXT NOT NULL, 
	language TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	saved TEXT NOT NULL, 
	listed BOOLEAN NOT NULL, sensitive BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT policy_versions_unique UNIQUE (name, sha256, details_sha256)
);
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-30T02:31:26.014Z', 0, NULL);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-30T02:31:26.220Z', 0, NULL);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd50218ce9cedb706870bc3c04ff5cb55f3cfb1d84e86618e420ed06130460152', '891c0dbeb374a839a1e60fee10e2617afd87fc322d1ae89474acbd9af2b9f414', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A2D202272756C655F696473223A2074686520696473206F66207468652072756C657320746861742074686520636F6E74656E7420627265616B732C206F72205B5D2E0A2D2022726174696F6E616C65223A206F6E652073656E74656E636520746861742073617973207768792C206F72202222207768657265206E6F20706F6C6963792069732076696F6C617465642E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220312C202272756C655F696473223A205B2E2E2E5D2C2022726174696F6E616C65223A20222E2E2E227D', '{"fields":[{"most":8,"name":"rule_ids","type":"rule_ids"},{"max_chars":300,"name":"rationale","type":"text"}],"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-30T02:31:26.220Z', 0, NULL);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-30T02:31:26.220Z', 0, NULL);
CREATE TABLE runs (
	id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	created TEXT NOT NULL, 
	finished TEXT NOT NULL, 
	read_whole BOOLEAN NOT NULL, 
	policy_id INTEGER NOT NULL, 
	model_id INTEGER NOT NULL, 
	effort TEXT NOT NULL, 
	date TEXT NOT NULL, 
	sampling TEXT NOT NULL, 
	reasoning_budget INTEGER NOT NULL, 
	answer_limit INTEGER NOT NULL, 
	state_format BOOLEAN NOT NULL, 
	app_version TEXT NOT NULL, 
	schedule TEXT, 
	sources TEXT NOT NULL, 
	intake_options TEXT NOT NULL, 
	total INTEGER NOT NULL, 
	done INTEGER NOT NULL, 
	violates INTEGER NOT NULL, 
	allowed INTEGER NOT NULL, 
	escalate INTEGER NOT NULL, 
	undetermined INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, bounds TEXT, repeats INTEGER, shadow_of INTEGER, part_of INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(model_id) REFERENCES models (id), 
	FOREIGN KEY(policy_id) REFERENCES policy_versions (id)
);
INSERT INTO runs VALUES (1, 'running', '2026-11-30T02:31:26.014Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (2, 'paused', '2026-11-30T02:31:26.220Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (3, 'paused', '2026-11-30T02:31:26.220Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (4, 'reading', '2026-11-30T02:31:26.308Z', '', 0, 2, 2, 'auto', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["posts"]', '{"unit":"row"}', 1, 1, 1, 0, 0, 0, 0, '{"high":0.99,"learned":"","low":0.01}', NULL, NULL, NULL);
CREATE TABLE answers (
	id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	content_id INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	reason TEXT, 
	labels TEXT NOT NULL, 
	rule_ids TEXT NOT NULL, 
	unknown_rule_ids TEXT NOT NULL, 
	confidence TEXT NOT NULL, 
	rationale TEXT NOT NULL, 
	severity INTEGER NOT NULL, 
	finish_reason TEXT NOT NULL, 
	probability FLOAT, 
	decision_mass FLOAT, 
	prompt_tokens INTEGER NOT NULL, 
	reasoning_tokens INTEGER NOT NULL, 
	answer_tokens INTEGER NOT NULL, 
	seconds FLOAT NOT NULL, 
	raw TEXT NOT NULL, 
	parts TEXT NOT NULL, 
	parts_text TEXT NOT NULL, 
	reasoning TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(content_id) REFERENCES contents (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id)
);
INSERT INTO answers VALUES (1, 1, 1, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 0', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 0');
INSERT INTO answers VALUES (10, 1, 10, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 9', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 9');
INSERT INTO answers VALUES (11, 1, 11, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 10', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 10');
INSERT INTO answers VALUES (12, 1, 12, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 11', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 11');
INSERT INTO answers VALUES (13, 2, 13, 'violates', NULL, '["SP2"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP2', '[]', '', '');
INSERT INTO answers VALUES (14, 4, 16, 'violates', NULL, '["SP2"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP2', '[]', '', '');
INSERT INTO answers VALUES (2, 1, 2, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 1', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 1');
INSERT INTO answers VALUES (3, 1, 3, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 2', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 2');
INSERT INTO answers VALUES (4, 1, 4, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 3', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 3');
INSERT INTO answers VALUES (5, 1, 5, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 4', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 4');
INSERT INTO answers VALUES (6, 1, 6, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 5', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 5');
INSERT INTO answers VALUES (7, 1, 7, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 6', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 6');
INSERT INTO answers VALUES (8, 1, 8, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 7', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 7');
INSERT INTO answers VALUES (9, 1, 9, 'violates', NULL, '["SP2"]', '[]', '[]', '', 'rationalecanary 8', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'rawcanary', '[]', '', 'reasoningcanary 8');
CREATE TABLE items (
	id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	content_id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	place TEXT NOT NULL, 
	external_id TEXT NOT NULL, 
	author TEXT NOT NULL, 
	written TEXT NOT NULL, 
	encoding TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	decision TEXT, context TEXT DEFAULT '' NOT NULL, shown TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(content_id) REFERENCES contents (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT items_unique UNIQUE (run_id, position)
);
INSERT INTO items VALUES (1, 1, 0, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (10, 1, 9, 10, 'posts.csv', '[["row",9]]', 'id-9', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (11, 1, 10, 11, 'posts.csv', '[["row",10]]', 'id-10', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (12, 1, 11, 12, 'posts.csv', '[["row",11]]', 'id-11', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (13, 1, 12, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (14, 2, 0, 13, 'golden set spam/examples@1', '[["text",1]]', '', '', '', 'utf-8', '[]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (15, 2, 1, 14, 'golden set spam/examples@1', '[["text",2]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (16, 2, 2, 15, 'golden set spam/examples@1', '[["text",3]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (17, 3, 0, 13, 'golden set', '[["text",1]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (18, 3, 1, 14, 'golden set', '[["text",2]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (19, 3, 2, 15, 'golden set', '[["text",3]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (2, 1, 1, 2, 'posts.csv', '[["row",1]]', 'id-1', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (20, 4, 0, 16, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', '[["Title","contextcanary"]]');
INSERT INTO items VALUES (3, 1, 2, 3, 'posts.csv', '[["row",2]]', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (4, 1, 3, 4, 'posts.csv', '[["row",3]]', 'id-3', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (5, 1, 4, 5, 'posts.csv', '[["row",4]]', 'id-4', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (6, 1, 5, 6, 'posts.csv', '[["row",5]]', 'id-5', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (7, 1, 6, 7, 'posts.csv', '[["row",6]]', 'id-6', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (8, 1, 7, 8, 'posts.csv', '[["row",7]]', 'id-7', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (9, 1, 8, 9, 'posts.csv', '[["row",8]]', 'id-8', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
CREATE TABLE skips (
	id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	place TEXT NOT NULL, 
	external_id TEXT NOT NULL, 
	author TEXT NOT NULL, 
	written TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT skips_unique UNIQUE (run_id, ordinal)
);
INSERT INTO skips VALUES (1, 1, 0, 'photo.png', '', '', '', '', 'not text', '{"text":"It holds no text."}');
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	label TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reviewer TEXT NOT NULL, 
	at TEXT NOT NULL, withdraws BOOLEAN, together INTEGER, merged BOOLEAN, settles BOOLEAN, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES items (id)
);
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-30T02:31:26.064Z', NULL, NULL, NULL, NULL);
INSERT INTO reviews VALUES (2, 2, 'violates', 'SP2', '', 'Ada', '2026-11-30T02:47:37.543Z', NULL, 2, NULL, NULL);
INSERT INTO reviews VALUES (3, 3, 'violates', 'SP2', '', 'Ada', '2026-11-30T02:47:37.543Z', NULL, 2, NULL, NULL);
INSERT INTO reviews VALUES (4, 4, 'allowed', '', '', 'Ben', '2026-11-30T02:47:37.567Z', NULL, NULL, NULL, NULL);
INSERT INTO reviews VALUES (5, 4, '', '', '', 'Ben', '2026-11-30T02:47:37.571Z', 1, NULL, NULL, NULL);
INSERT INTO reviews VALUES (6, 2, 'escalate', 'SP4', 'Nobody had asked.', 'Ben', '2026-11-30T06:45:42.862Z', NULL, NULL, NULL, NULL);
INSERT INTO reviews VALUES (7, 2, 'escalate', '', 'It may be meant.', 'Ben', '2026-11-30T07:00:00.000Z', NULL, NULL, 1, NULL);
CREATE TABLE verdicts (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	same_as INTEGER, 
	decision TEXT NOT NULL, 
	review TEXT, 
	recorded TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(answer_id) REFERENCES answers (id), 
	FOREIGN KEY(item_id) REFERENCES items (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	FOREIGN KEY(same_as) REFERENCES verdicts (id), 
	CONSTRAINT verdicts_unique UNIQUE (item_id)
);
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-30T02:31:26.047Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-30T02:31:26.115Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-30T02:31:26.125Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-30T02:31:26.137Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-30T02:31:26.151Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-30T02:31:26.279Z');
INSERT INTO verdicts VALUES (15, 20, 4, 14, NULL, 'violates', NULL, '2026-11-30T02:31:26.355Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-30T02:31:26.059Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', 'escalate', '2026-11-30T02:31:26.071Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', 'violates', '2026-11-30T02:31:26.079Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-30T02:31:26.083Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-30T02:31:26.087Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-30T02:31:26.095Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-30T02:31:26.101Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-30T02:31:26.111Z');
CREATE TABLE verdict_labels (
	label TEXT NOT NULL, 
	verdict_id INTEGER NOT NULL, 
	PRIMARY KEY (label, verdict_id), 
	FOREIGN KEY(verdict_id) REFERENCES verdicts (id)
)
 WITHOUT ROWID

;
INSERT INTO verdict_labels VALUES ('SP2', 1);
INSERT INTO verdict_labels VALUES ('SP2', 10);
INSERT INTO verdict_labels VALUES ('SP2', 11);
INSERT INTO verdict_labels VALUES ('SP2', 12);
INSERT INTO verdict_labels VALUES ('SP2', 13);
INSERT INTO verdict_labels VALUES ('SP2', 14);
INSERT INTO verdict_labels VALUES ('SP2', 15);
INSERT INTO verdict_labels VALUES ('SP2', 2);
INSERT INTO verdict_labels VALUES ('SP2', 3);
INSERT INTO verdict_labels VALUES ('SP2', 4);
INSERT INTO verdict_labels VALUES ('SP2', 5);
INSERT INTO verdict_labels VALUES ('SP2', 6);
INSERT INTO verdict_labels VALUES ('SP2', 7);
INSERT INTO verdict_labels VALUES ('SP2', 8);
INSERT INTO verdict_labels VALUES ('SP2', 9);
CREATE TABLE golden_sets (
	id INTEGER NOT NULL, 
	policy TEXT NOT NULL, 
	name TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT golden_sets_unique UNIQUE (policy, name, version)
);
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-30T02:31:26.172Z');
CREATE TABLE golden_items (
	id INTEGER NOT NULL, 
	set_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	decision TEXT, 
	label TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	flags TEXT NOT NULL, 
	language TEXT NOT NULL, 
	note TEXT NOT NULL, 
	said_by TEXT NOT NULL, 
	said_at TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	half TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(set_id) REFERENCES golden_sets (id), 
	CONSTRAINT golden_items_unique UNIQUE (set_id, position)
);
INSERT INTO golden_items VALUES (1, 1, 0, 'goldencanary — “text”', 'violates', 'SP2', 'R2', '{}', 'en', 'why', 'Ada', '2026-11-01', 'examples.csv · row 2', 'test');
INSERT INTO golden_items VALUES (2, 1, 1, 'two', NULL, '', '', '{"H":true,"S":false}', '', '', '', '', '', 'tune');
INSERT INTO golden_items VALUES (3, 1, 2, 'three', NULL, 'SP9', '', '{}', '', '', '', '', '', 'tune');
CREATE TABLE evaluations (
	id INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	title TEXT NOT NULL, 
	details TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO evaluations VALUES (1, '2026-11-30T02:31:26.220Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
CREATE TABLE evaluation_columns (
	id INTEGER NOT NULL, 
	evaluation_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	repeat INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evaluation_id) REFERENCES evaluations (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT evaluation_columns_unique UNIQUE (evaluation_id, position), 
	CONSTRAINT evaluation_columns_run UNIQUE (run_id)
);
INSERT INTO evaluation_columns VALUES (1, 1, 0, 2, 0);
INSERT INTO evaluation_columns VALUES (2, 1, 1, 3, 1);
CREATE TABLE evaluation_parts (
	id INTEGER NOT NULL, 
	column_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	policy_id INTEGER NOT NULL, 
	golden_id INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(column_id) REFERENCES evaluation_columns (id), 
	FOREIGN KEY(policy_id) REFERENCES policy_versions (id), 
	FOREIGN KEY(golden_id) REFERENCES golden_sets (id), 
	CONSTRAINT evaluation_parts_unique UNIQUE (column_id, position)
);
INSERT INTO evaluation_parts VALUES (1, 1, 0, 2, 1);
INSERT INTO evaluation_parts VALUES (2, 2, 0, 2, 1);
INSERT INTO evaluation_parts VALUES (3, 2, 1, 4, 1);
CREATE TABLE taken_over (
	item_id INTEGER NOT NULL, 
	from_run INTEGER NOT NULL, 
	from_item INTEGER NOT NULL, 
	from_recorded TEXT NOT NULL, 
	PRIMARY KEY (item_id), 
	FOREIGN KEY(item_id) REFERENCES items (id)
);
CREATE TABLE chain (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	run_id INTEGER NOT NULL, 
	row_id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	salt BLOB, 
	content BLOB NOT NULL, 
	digest BLOB NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO chain VALUES (1, 'policy', 0, 1, '2026-11-30T02:31:26.014Z', X'7B5FD0D1598CE6565B4DEBADC4ABCBFD', X'894CB183247C4E4C2A670BEB5B13B8897AE48EA8838BA3675C08F78903548808', X'5A7BE212E1ACEE225E9485486D0B04A9423693C1ABA41857AF808179951C32E7');
INSERT INTO chain VALUES (10, 'verdict', 1, 4, '2026-11-30T02:31:26.079Z', X'7AF760CB7096328EE6B4A002E41FC6EB', X'9441C9EAA66DABFB8DFDBDA0B7718BEFF9161B0EBA2B1A53C5BB2D9F56B886AA', X'9E8232748F2C5A42F567811B58EBC16FB1309844AD42703D76902B3637B5030C');
INSERT INTO chain VALUES (11, 'verdict', 1, 5, '2026-11-30T02:31:26.083Z', X'DD0EAF4B099C7D092F2216AD3D68F440', X'2E7144290CBFD77FDF3088EC48DD111BBF562475C6A360FE0A64179D97E5AB49', X'B05F6F4CA8C79818EED95BADD54F02E1C7DCF020096C6E35D520695B4E9AF050');
INSERT INTO chain VALUES (12, 'verdict', 1, 6, '2026-11-30T02:31:26.087Z', X'B4B8637B8010BF520AEB31AAA21A486F', X'FE5D07EB66E6398955FA3E0C94E84166BA846A441F41F063999A51645F7FFB82', X'5FC1CEF1836FC476171E05CCB2D0CD84D867D72533FC8FE2F1C55384A321EF05');
INSERT INTO chain VALUES (13, 'verdict', 1, 7, '2026-11-30T02:31:26.095Z', X'0F5E1BECD245C42383F7AC271EEB17AA', X'4EFC7221F98C1215CAB62193EAC699C050FBF6188519C25B2B3E5A91C7C405BC', X'AAF78D1C97C41573E6874377B19ED39B19058F3184F862927D35F037F6FE9820');
INSERT INTO chain VALUES (14, 'verdict', 1, 8, '2026-11-30T02:31:26.101Z', X'E6E0EACD2A50CCE47D16D59455734CB7', X'DE64BFB3404537C81BCA7D333C039EFD153FC0B0506EFD9A433E8191A81BCE9B', X'59973F87D8BA026629E9E368DD14E17B540625F2741EE5001B06D77F169CEAD3');
INSERT INTO chain VALUES (15, 'verdict', 1, 9, '2026-11-30T02:31:26.111Z', X'1E93BDACA040B38C24A97A21398FE810', X'8A25E79DF7C0CDF476E0796A0DEB3A763B5E423DCFC0E80DEB045AFB6C4883DF', X'F14BC6233050BB9EAA2FAD440BA8DEC7474B8C818C3D55AA8BFCA8DF4008D73B');
INSERT INTO chain VALUES (16, 'verdict', 1, 10, '2026-11-30T02:31:26.115Z', X'D5759AD6D56B080A605258BB839BDF8B', X'2FD5D303CE05795D4BFA3EB8B513CC3FD384FFE0CB3B0F48B24FF15F52405637', X'7A29CF1DC6699FC43AF7CAD5FD10079BCE5AB902B674DDFF9922A4B7AFF0AC7C');
INSERT INTO chain VALUES (17, 'verdict', 1, 11, '2026-11-30T02:31:26.125Z', X'AD291AFB6A9B030761869935E6697202', X'A59F5A17445E35EC787F57029B06F4572B33600A2BC39A593BE413C2CC4E5720', X'616573E111D73431B66405B70E8E01424ACB62AB65793A4C9CB1B61BCECBFCCD');
INSERT INTO chain VALUES (18, 'verdict', 1, 12, '2026-11-30T02:31:26.137Z', X'10750E636447AD73DD09A73FDFF0C57F', X'74CFE3AA18E2683AE662215E39BDB5B2415B2F53BF50A27DB27D74698F0C9754', X'8AAE5F59D931B58299C63AFF6E1895045D7443A5E6F5797348080A776D2FA382');
INSERT INTO chain VALUES (19, 'verdict', 1, 13, '2026-11-30T02:31:26.151Z', X'5B2A88D6D55808865EA21A171DB2D5CA', X'241FB12D3839323E87002A6BA37B2EB386FBD146AF6C9F7E0E8F9E3A19ED7FDE', X'C21A77F519900E4B0FE5A1EC1F36AD0BA80EE4721035329B9527240637EFFAE0');
INSERT INTO chain VALUES (2, 'run', 1, 1, '2026-11-30T02:31:26.014Z', X'A43DB7AC80C4EAF1053D890F7706BB53', X'9CB98FBEE7B94E6D2F2FF5DD3902A9A9A7FE418082AEC61761506EE319CFACBD', X'E333FAF92E85736DD3DB377BC2D081C4A5ADE5E63E73453C602148699813FB24');
INSERT INTO chain VALUES (20, 'run', 1, 1, '2026-11-30T02:31:26.159Z', X'3B81FBC815C992E807176CE453819385', X'6821B84DA606248E2B786C39C0F720D3C461E9DE8343CBBB609AE2E69DB01C14', X'D502B8F6AD41D199B92FEF9028C31674BAF866DE4C57A7D3F53705F5C89EF448');
INSERT INTO chain VALUES (21, 'golden set', 0, 1, '2026-11-30T02:31:26.172Z', X'ABB86A406D581BCB6B332466A655FA62', X'190FD1942EC335CF2711D5253100D34D86CE9627CFCCAB4238B962F55F2AD24A', X'B8D553459E1DC712151305A71C31B6826BA369EB69D2797EBCC651E53AAEBC40');
INSERT INTO chain VALUES (22, 'policy', 0, 2, '2026-11-30T02:31:26.220Z', X'59E229ED00785115FBB9F1EE23717D78', X'89307FE999D020FD4F4BCB7221C4656A6347A7B950D7E0077A431ADC175F179B', X'A8F658732C9D3E1A32C61FC79A3C90059E90578B280AAAA7A8033DB27EA38B5C');
INSERT INTO chain VALUES (23, 'run', 2, 2, '2026-11-30T02:31:26.220Z', X'B8B7E8DFB82EABA1E4CA539C79513A2B', X'D26C42AAC62D1435D930D9C51820E65098B456CA28093BB4CD7933E658E129CC', X'69D54D53948E9C579049A7BCE6C28E6EE6CCEADE1FF6C5B2376DBE319D2A739B');
INSERT INTO chain VALUES (24, 'state', 2, 2, '2026-11-30T02:31:26.220Z', X'6C6516A64CF77D16A56EDDA16B04F11F', X'3E5AAFC88567135B0EE7937E452F31A4FA96F26862C1F862B4EC04AED5AB4E79', X'FD410A32D997B22FEE2DD0EA42B0B1305AECB964966F6E153C513F5FEBA6A9F1');
INSERT INTO chain VALUES (25, 'state', 2, 2, '2026-11-30T02:31:26.220Z', X'C7D59FD5D6E48BA11B6B543D7124952B', X'19980BCFDC7ED0E7709D30CA02A65430D1F15E7925C3B8D6D7A2D523A608B506', X'D4B739B7146CC5447BAA80BCC7B36754EDD41CFFEED971A06F89D796EED81F89');
INSERT INTO chain VALUES (26, 'state', 2, 2, '2026-11-30T02:31:26.220Z', X'A62D20BCFDB5571846B47B5F1023ADDD', X'59690E5EFD0E4091B0D6E2371B94818F9B994C3B8A8F1A0C137DBB67C3F3E2C8', X'4CF8DA9F28010BDEDD6172C4849FB478749E65A377399653955FE18781119824');
INSERT INTO chain VALUES (27, 'column', 2, 1, '2026-11-30T02:31:26.220Z', X'FB26946D64E6004FF6C2314A7FE49F40', X'69A05B15F98ACCF1C145E4EB0224F2D974ADA71FFAB9EFD44BE0D0C6BAEBF72F', X'87A4B2FD1F3326FF214D10D4426ECA1744541DB37CFE1DB28F9067C1F200CD16');
INSERT INTO chain VALUES (28, 'policy', 0, 3, '2026-11-30T02:31:26.220Z', X'AC7D884C21D96110D59D2E5DB0230EDE', X'758705BECEB215BD075DF3EF39102187A9D307F9ADF0C1FA81E84B38CE5CDE3F', X'F46E986669E0DDC03B3936F69195EC6781FA0E0EF91D913147CECFE8A58BC423');
INSERT INTO chain VALUES (29, 'run', 3, 3, '2026-11-30T02:31:26.220Z', X'4194B09EBC24E967BFA754BCC6E367F9', X'C12B4C85188B17B7C4B298CF60541F8F0CEB44546C01A1849F3448AAB63C43B8', X'2B4D106CE0FD495221A445D797E77830FA14FA6A991476B1987C21E732208FC0');
INSERT INTO chain VALUES (3, 'state', 1, 1, '2026-11-30T02:31:26.014Z', X'E113466853630A544DF60B594A2389EE', X'D7DBB22036195D967DE3E6F008917C6879FD3FD8C1895B75C2940881F0258E9B', X'2E2642DA0EB337DA36B538D46602E081D6B7871E9B9CA477AAD72C67D395FB0B');
INSERT INTO chain VALUES (30, 'state', 3, 3, '2026-11-30T02:31:26.220Z', X'80CC6D91CD6033A00DBEC8A5FE868DDF', X'5835AB912505DBAEE333023C30090857A384CE116DFA268EBCB2B492CDB31C5B', X'3A69BE11DC0E826CC263465F46FF365871CB245C2A1563C89FED824D878DAEB2');
INSERT INTO chain VALUES (31, 'state', 3, 3, '2026-11-30T02:31:26.220Z', X'12AD9B0D22D670CBFFD183117A26EE85', X'A74C34BAD96401DF4A7AAD6E3876C49DAAD51948BA48FF9806F95FD135C28B24', X'E105626539B24D5FCBE46A4AAF7191B0A1311305099E35550D09347117BA5C73');
INSERT INTO chain VALUES (32, 'state', 3, 3, '2026-11-30T02:31:26.220Z', X'9B4505FEF3E07D3FDAA6D3892EE935B3', X'BE5496AD014B7C3ABC397060DC8CAEF58D0BEB481F0016D43417ACC85372332F', X'78ED564D5FF555364902BD05CB6FE6B6EE17D14F8D8DD095FE484C58A0E40859');
INSERT INTO chain VALUES (33, 'policy', 0, 4, '2026-11-30T02:31:26.220Z', X'DB9CE946D9C3FDC734F9240DE04EA559', X'0BB7AA29CDE7E41F15902038684DB1C60BE3063194DE4589896A94B8AF10686E', X'ADC6EDDC723EA840E8267BEB39EC2DB767D1AE832BE35ADD667FE10A1629061B');
INSERT INTO chain VALUES (34, 'column', 3, 2, '2026-11-30T02:31:26.220Z', X'14F4EB598867DD229A26553DA3058DB5', X'038ABBEA89F27A8C4A3D59D35FE6997EA6E69DB29AE3FD866311368B087550B4', X'E93DF8075539B8B2292E73047BF3025B9EAD67C3D63490742A56DB1B31BFEB8D');
INSERT INTO chain VALUES (35, 'verdict', 2, 14, '2026-11-30T02:31:26.279Z', X'D05F7CB970212600301993C4C650553F', X'E1231BAAF4043D418D845DA3BC673FCD41C30E2A52D94598036966F4F0FC9FE5', X'1D9DC2F31BB34355B871A75CC107457E3F383089B52F71028831C1F8FFD749A4');
INSERT INTO chain VALUES (36, 'draft', 0, 1, '2026-11-30T02:31:26.287Z', X'2DD8135EF85E02609D0DF6FAECF657BA', X'D5CC259B4120CACD9D5A62D1D42B829077F32E22179DDC046576CC07AD9358E0', X'2F8A81DA3B467FDDAC3A042B458EC9FD0FCDA806817D1C632420314E4A159476');
INSERT INTO chain VALUES (37, 'archived', 0, 1, '2026-11-30T02:31:26.303Z', X'8D6782BDA59D5F34234DA07107A0E847', X'FBA2E6AAF68D649398DF001815CE5B96596374C14660076060F9FE4475F91944', X'1F3AAD0120605C114E21FF163902BB87EB7E642AC910FBE3B10EBE3A2B76A588');
INSERT INTO chain VALUES (38, 'run', 4, 4, '2026-11-30T02:31:26.308Z', X'619BD604AE8C42BFB327796B2C68BF15', X'02F295073BA47863EB61207571778F640D6EEE64A8D499ACD61C1CF2960E9466', X'94D4F1C36E6B7316E03D4AD86CFD5306578310BEA18F98EF886D11E25CA104AD');
INSERT INTO chain VALUES (39, 'state', 4, 4, '2026-11-30T02:31:26.308Z', X'5488B9250DD48C9D944B34E53B2A1C68', X'872C3140F993119785102F009D7477925D3B6478DFCA5FDE45E78D51CC933BF5', X'BFD3692C90F617EE0EBDFE9F796B1C194C2146BBE2A0D0D598D959271F2B92BF');
INSERT INTO chain VALUES (4, 'skip', 1, 1, '2026-11-30T02:31:26.029Z', X'25A4378D3DBFEAFC0EBE480AF00043D0', X'F2D45A0543C3A02A938E6AAA0E3E4CC6E6A523AF03A0BAD79171CD7B14248A11', X'D106571AC84F9976E7D32DAC61A2FADAB52B7F243E62210942048C6E38437D0A');
INSERT INTO chain VALUES (40, 'step', 4, 1, '2026-11-30T02:31:26.339Z', X'80E7578789183DFD2FE3970D28D49E76', X'83C338967CF96383EC6BF52421DAB1F6F125E37A920615AE638BF669AC87021D', X'B358C2D0ABF9D741D504B009A778E4E942265FE4204EE470402FD66585E8885D');
INSERT INTO chain VALUES (41, 'verdict', 4, 15, '2026-11-30T02:31:26.355Z', X'E07610B8D7F25F1AF0B670FAEF02135A', X'CBFD7E10DC3DFDD3D8A1D6E564263BAC6F7CF7A2ED5A9B2438A83F4EC84FFAEE', X'BF66A3F6F988807B6A32107880C64130F1902E4C99CB1DC7CB6A4670D65A1EB7');
INSERT INTO chain VALUES (42, 'bounds', 0, 1, '2026-11-30T02:31:26.367Z', X'14AB50F3B46BB9B03F0B69903F49B4DE', X'1D67C3FED7CB265EB71DF2304EE03F0BCD130190564780D469A04E7A1FEC82B2', X'1BFF3D4E81512145B4A2401ACD83EA5DC2EDFD0FD09D376D5BB216AAAC4A269A');
INSERT INTO chain VALUES (43, 'case', 0, 1, '2026-11-30T02:31:26.379Z', NULL, X'61CBF5A6414A346415CC284EFD1299CC15A01408601C566094FF63E8617161D4', X'C4B83B7A90D116D34D261B946CF9A857C129AEA162ACC8402E39EB0769032BD1');
INSERT INTO chain VALUES (44, 'case', 0, 1, '2026-11-30T02:31:26.395Z', X'AD87CD5089F4BD2AEB2F7CDCCB28B48C', X'A205919D8AF82370CD1B552FFDA9068F81020BC66325E698060E92B5E075EBCC', X'4585161108F615F23075C0231BD23EBC7EE2ACE239AB1B984B2DB50A31A52FF9');
INSERT INTO chain VALUES (45, 'time stamp', 0, 1, '2026-11-30T02:31:26.420Z', X'678DA9E295ED03173F8D8F73E32F5045', X'81B308CCAE0856D1776627A22A73C2C34197A9FD432E0AAB5BD5FEAF05A007A9', X'5A3F7F74A65AC17257E0B5E50BF70C2DC333DD56CB46E520E8DD8B79E74703C8');
INSERT INTO chain VALUES (46, 'queue', 1, 1, '2026-11-30T02:47:37.529Z', X'3EF636E7845B7BD871EAF4CE1A9012CB', X'79B386C6F68D555B3D11056AEF9350640A3D6024E05F5FD1A235218FB73E77C4', X'DE70BA773F3E445D733D377A7DFAA8CF4176DBB2B0598462636A21A40626CB9B');
INSERT INTO chain VALUES (47, 'review', 1, 2, '2026-11-30T02:47:37.543Z', X'2BB2161ED5238A6F473B4CC6B2CEA3BE', X'FB11C8A7F6E6FE50950A41068D88878F6D180B2AF2595A533C9256AAB79FFA6E', X'CBD5149B0CDFB091FF49C669077A214C5265FA6FF999513630E3791C246BC258');
INSERT INTO chain VALUES (48, 'review', 1, 3, '2026-11-30T02:47:37.543Z', X'A6577A653BCDFB5F47062D5D2ADDBF60', X'4FC7B1A6C8FBB54C0ACF7EAAE0EAF179D4A19DEE0B65790A43D8ECC7DE71B935', X'E8697EF88477A597B02EA259D5E727F88EA9F0CE501688C594672886DF849E8D');
INSERT INTO chain VALUES (49, 'answer', 1, 1, '2026-11-30T02:47:37.559Z', X'404DC338C03DE3F71F2B49892869FA2E', X'DEBD5920C261B45ADF17A0D9E581E36EA79D2BE191F622E596FB67073A1F355A', X'9616AD76F22EA3ABF1A1E49B133C38A5F267709C54613C859D67DB070FF2783A');
INSERT INTO chain VALUES (5, 'state', 1, 1, '2026-11-30T02:31:26.043Z', X'F8219F601A253E3236228EB5B70ECA74', X'E95029CCC4F7BE9DC128CBC82D778EEFC50F8108A23FABFF6399B9CCC1B5B382', X'87A7B7781764BC9A777798949DAA809AA92670167190FCCF935069448B66E689');
INSERT INTO chain VALUES (50, 'review', 1, 4, '2026-11-30T02:47:37.567Z', X'84736E9B98D74E450D5E8A4B5F473004', X'0E5FDBD4BF97B85B141BBF14C634FD286C323BB78AAE63DD8EE298ABD2BAED9A', X'7B8E12366F1A75112265398F26F7CA8E9D4C6B45523FC13ACF8CE22FD2994CA7');
INSERT INTO chain VALUES (51, 'review', 1, 5, '2026-11-30T02:47:37.571Z', X'CF6A6CDB495619D2E614082711E23782', X'622DA94FF376BB7AB3AAEB1C008394D30235474F9FC2F11B3691F5A252F2D7C1', X'E7F196E73D72F7DBEB00D0040710251C14EDBC2CCA49ED40A1D6AAE004BA8F49');
INSERT INTO chain VALUES (52, 'appeal', 1, 1, '2026-11-30T06:45:42.835Z', X'764AEED5EDD9694C5DEC22B872C78CD4', X'7D03F8C39F21A4203EC2CC5B64F07AFA452367AB587E3FCBEF2755D806D933F9', X'D36223E778E084594BC0EEDEB8DFD03D88AA3117B429A1CB052E8909E6E351A7');
INSERT INTO chain VALUES (53, 'review', 1, 6, '2026-11-30T06:45:42.862Z', X'820D0D9680C77FA6FA1237472600CB0A', X'635BEB6B90A22FF55D3309EB003FC89CCAB596F705F3C078A54C169B70D33BE4', X'734A708DD9B4C1C738F140AA7A15969E8A625877CD7277CF0EF45ACAF05F76B0');
INSERT INTO chain VALUES (54, 'ruling', 1, 1, '2026-11-30T06:45:42.862Z', X'0DB3D03812F4A6321C899BA16CD199BC', X'D3FB3A2810956D86E756915B5DE809586DC3405CAC0B5BC5660441D5C4987CE6', X'FC58717D0C18A06DD1F5F0CCBD581009D549ABDA6E0E30E79B8CB6B4D5451BDE');
INSERT INTO chain VALUES (55, 'appeal', 1, 2, '2026-11-30T06:45:42.878Z', X'EA028C7FD7C785C3BD05868B4AAB3D45', X'1A88C5060986FA5CE747A238E628A5F7AAB2923A3F061BC51E933CA0F89AAEDF', X'26A5D49E6ED01926E0A48AE8A81A4DAEA734457DDE35442A844C373BD884C1F5');
INSERT INTO chain VALUES (56, 'review', 1, 7, '2026-11-30T08:09:33.683Z', X'3E73BFFA9A8A9E18683E36FE8B4DC0A3', X'4010DA20DA0ABABCDBD62B5E2FBDDB68A817D976865F4912BDD8B4857AE609C3', X'51BC421F7EEF369A1B28E42A2B06A6F16182BA0A62D6558F3EB9EA60AF0F73A5');
INSERT INTO chain VALUES (57, 'answer', 1, 2, '2026-11-30T08:09:33.683Z', X'C0AF9E4AE4DEA9F71B61539F26616F0D', X'E2673D0D4EA9B3DF0A0EE211937E8BD81151450CA63C1F90B26A15548AE7DFA1', X'4B7EE46B6497F445CDE24FB3AA5999DA3555A79B81197D9AC32A6096F5C4632B');
INSERT INTO chain VALUES (58, 'saved search', 0, 1, '2026-11-30T14:14:07.829Z', X'C1546428E8921B7D1F34A9CB40997286', X'A2AF5B8A5984D95499C3A289959F12360E07DBB8E16427D9A4A54E51A5543151', X'86D9BCD293F7241FBFA0D9547562BB8991ACFFBE70B5012725C2F13EF6196053');
INSERT INTO chain VALUES (6, 'verdict', 1, 1, '2026-11-30T02:31:26.047Z', X'D3CC0B663AA86151EC43C71DD88A27E9', X'90DB9C5D604673AFCB3CF99C677B99E91C00F406E635C49B3FF61D06B11A535E', X'63B58128035EE25F2FEF605830CE345A005370379B2195A32BF518A128294D45');
INSERT INTO chain VALUES (7, 'verdict', 1, 2, '2026-11-30T02:31:26.059Z', X'BF936D2136FAEEE962A521FE87F0405B', X'78740DA4AADCEA42232B7A97D1017303FCCE8D92F1F07BA67DFE2D8521CA585C', X'2777B7BE8B5A58CE48D3847D8F0E063D46D791C3286E0E1494AE908AB369408B');
INSERT INTO chain VALUES (8, 'review', 1, 1, '2026-11-30T02:31:26.064Z', X'41A97FCC7B2692E584A67E232AC796A3', X'9D4F5002BC8D5EAAA80595DC75D4A2D49FADC5702733B8BD65799A44B4D6F6D6', X'C3E4EC0F927AE67624E71C76C3EA78412A6EC9F3CB682CE4F8942B10E216DA72');
INSERT INTO chain VALUES (9, 'verdict', 1, 3, '2026-11-30T02:31:26.071Z', X'84B9472BAD82760DD1AC823B2684CFFF', X'B8F0CE80FE72A263B2A2DF2B5F499C1FCA588BA1278192B4EB1FD798EE8E145C', X'F0EBA6F611B62E240FF53EC26E6829EA323B953E6B257C2771A13BE209E69DE9');
CREATE TABLE policy_drafts (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	data BLOB NOT NULL, 
	contract TEXT, 
	language TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	kept TEXT NOT NULL, sensitive BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT policy_drafts_unique UNIQUE (name)
);
INSERT INTO policy_drafts VALUES (1, 'draft', 'Draft', X'647261667463616E6172790D0A', NULL, '', '', '2026-11-30T02:31:26.287Z', NULL);
CREATE TABLE archived_policies (
	name TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO archived_policies VALUES ('old', '2026-11-30T02:31:26.303Z');
CREATE TABLE steps (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	effort TEXT NOT NULL, 
	doubt TEXT NOT NULL, 
	recorded TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	reason TEXT, 
	labels TEXT NOT NULL, 
	rule_ids TEXT NOT NULL, 
	unknown_rule_ids TEXT NOT NULL, 
	confidence TEXT NOT NULL, 
	rationale TEXT NOT NULL, 
	severity INTEGER NOT NULL, 
	finish_reason TEXT NOT NULL, 
	probability FLOAT, 
	decision_mass FLOAT, 
	prompt_tokens INTEGER NOT NULL, 
	reasoning_tokens INTEGER NOT NULL, 
	answer_tokens INTEGER NOT NULL, 
	seconds FLOAT NOT NULL, 
	raw TEXT NOT NULL, 
	parts TEXT NOT NULL, 
	reasoning TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES items (id), 
	CONSTRAINT steps_unique UNIQUE (item_id, number)
);
INSERT INTO steps VALUES (1, 20, 1, 'low', 'uncertain', '2026-11-30T02:31:26.339Z', 'allowed', NULL, '["SP0"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP0', '[]', '');
CREATE TABLE effort_bounds (
	id INTEGER NOT NULL, 
	policy_sha256 TEXT NOT NULL, 
	contract TEXT NOT NULL, 
	model_sha256 TEXT NOT NULL, 
	bounds TEXT NOT NULL, 
	kept TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT effort_bounds_unique UNIQUE (policy_sha256, contract, model_sha256)
);
INSERT INTO effort_bounds VALUES (1, '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{"high":0.99,"learned":"","low":0.01}', '2026-11-30T02:31:26.367Z');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	created TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT cases_unique UNIQUE (name)
);
INSERT INTO cases VALUES (1, 'casecanary', 'What it is about.', '2026-11-30T02:31:26.379Z');
CREATE TABLE case_items (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	added TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(item_id) REFERENCES items (id), 
	CONSTRAINT case_items_unique UNIQUE (case_id, item_id)
);
INSERT INTO case_items VALUES (1, 1, 1, 'Look here.', '2026-11-30T02:31:26.395Z');
CREATE TABLE time_stamps (
	id INTEGER NOT NULL, 
	seal TEXT NOT NULL, 
	at TEXT NOT NULL, 
	authority TEXT NOT NULL, 
	answer BLOB NOT NULL, 
	added TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO time_stamps VALUES (1, '44-4585161108f615f23075c0231bd23ebc7ee2ace239ab1b984b2db50a31a52ff9', '2026-11-23T10:00:00Z', 'An authority', X'3000', '2026-11-30T02:31:26.420Z');
CREATE TABLE review_queues (
	id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	created TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO review_queues VALUES (1, 'queuecanary', '2026-11-30T02:47:37.529Z', '{"audit":0.0,"between":[0.5,0.9],"escalated":false,"every":0,"golden":{"name":"examples","policy":"spam","share":0.5,"version":1},"hard":"as they come","reviewers":["Ada","Ben"],"seed":"seed","similar":true,"undetermined":false,"violates":true}');
CREATE TABLE review_queue_runs (
	id INTEGER NOT NULL, 
	queue_id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(queue_id) REFERENCES review_queues (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT review_queue_runs_unique UNIQUE (queue_id, run_id)
);
INSERT INTO review_queue_runs VALUES (1, 1, 1);
CREATE TABLE review_queue_entries (
	id INTEGER NOT NULL, 
	part_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	likeness INTEGER NOT NULL, 
	reviewer TEXT NOT NULL, 
	reviews_before INTEGER NOT NULL, 
	known TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(part_id) REFERENCES review_queue_runs (id), 
	FOREIGN KEY(item_id) REFERENCES items (id), 
	CONSTRAINT review_queue_entries_unique UNIQUE (part_id, position)
);
INSERT INTO review_queue_entries VALUES (1, 1, 0, 2, '["violates"]', 0, 'Ben', 0, NULL);
INSERT INTO review_queue_entries VALUES (2, 1, 1, 3, '["violates"]', 0, 'Ada', 0, NULL);
INSERT INTO review_queue_entries VALUES (3, 1, 2, 4, '["violates"]', 2, 'Ben', 0, NULL);
INSERT INTO review_queue_entries VALUES (4, 1, 3, 5, '["violates"]', 3, 'Ada', 0, 'allowed');
INSERT INTO review_queue_entries VALUES (5, 1, 4, 6, '["violates"]', 4, 'Ben', 0, NULL);
CREATE TABLE golden_answers (
	id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	label TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reviewer TEXT NOT NULL, 
	at TEXT NOT NULL, merged BOOLEAN, settles BOOLEAN, 
	PRIMARY KEY (id), 
	FOREIGN KEY(entry_id) REFERENCES review_queue_entries (id)
);
INSERT INTO golden_answers VALUES (1, 4, 'allowed', '', '', 'Ada', '2026-11-30T02:47:37.559Z', NULL, NULL);
INSERT INTO golden_answers VALUES (2, 4, 'escalate', '', 'It may be meant.', 'Ben', '2026-11-30T07:00:00.000Z', 1, NULL);
CREATE TABLE answer_folds (id INTEGER NOT NULL PRIMARY KEY, content TEXT, rationale TEXT, reasoning TEXT, policy TEXT);
CREATE TABLE review_folds (id INTEGER NOT NULL PRIMARY KEY, note TEXT);
CREATE TABLE appeals (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	opened_by TEXT NOT NULL, 
	opened TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	label TEXT NOT NULL, 
	by_person BOOLEAN NOT NULL, 
	reviewer TEXT NOT NULL, 
	at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES items (id)
);
INSERT INTO appeals VALUES (1, 2, 'appealcanary', 'Ada', '2026-11-30T06:45:42.835Z', 'violates', 'SP2', 1, 'Ada', '2026-11-30T02:47:37.543Z');
INSERT INTO appeals VALUES (2, 2, 'It was a joke.', '', '2026-11-30T06:45:42.878Z', 'escalate', 'SP4', 1, 'Ben', '2026-11-30T06:45:42.862Z');
CREATE TABLE appeal_rulings (
	id INTEGER NOT NULL, 
	appeal_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	label TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	reviewer TEXT NOT NULL, 
	at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(appeal_id) REFERENCES appeals (id), 
	CONSTRAINT appeal_rulings_unique UNIQUE (appeal_id)
);
INSERT INTO appeal_rulings VALUES (1, 1, 'overturned', 'escalate', 'SP4', 'Nobody had asked.', 'Ben', '2026-11-30T06:45:42.862Z');
CREATE TABLE saved_searches (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	filters TEXT NOT NULL, 
	last_days INTEGER NOT NULL, 
	saved TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT saved_searches_unique UNIQUE (name)
);
INSERT INTO saved_searches VALUES (1, 'searchcanary', 'harbour', '{"author":"Ada","decision":"allowed","disagreed":false,"effort":"low","evaluated":false,"file":"post.mbox","label":"SP0","model":"stand-in","policy":"spam","reviewed":true,"run":1,"runs":[1,2],"since":"2026-11-01T00:00:00.000Z","undated":true,"until":"2026-12-01T00:00:00.000Z","within":"note","written_since":"2021-03-01","written_until":"2021-04-01"}', 7, '2026-11-30T14:14:07.829Z');
CREATE INDEX policy_versions_sha256 ON policy_versions (sha256);
CREATE INDEX runs_model ON runs (model_id);
CREATE INDEX runs_policy ON runs (policy_id);
CREATE INDEX answers_content ON answers (content_id);
CREATE INDEX answers_run ON answers (run_id);
CREATE INDEX items_content ON items (content_id, run_id);
CREATE INDEX items_decision ON items (run_id, decision, position);
CREATE INDEX items_queued ON items (run_id, position) WHERE state = 'queued';
CREATE INDEX reviews_item ON reviews (item_id);
CREATE INDEX verdicts_answer ON verdicts (answer_id);
CREATE INDEX verdicts_decision ON verdicts (decision);
CREATE INDEX verdicts_disagreed ON verdicts (id) WHERE review <> decision;
CREATE INDEX verdicts_recorded ON verdicts (recorded);
CREATE INDEX verdicts_reviewed ON verdicts (id) WHERE review IS NOT NULL;
CREATE INDEX verdicts_run ON verdicts (run_id);
CREATE INDEX verdicts_same ON verdicts (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX verdict_labels_verdict ON verdict_labels (verdict_id);
CREATE INDEX verdicts_run_recorded ON verdicts (run_id, recorded);
CREATE INDEX runs_repeats ON runs (repeats) WHERE repeats IS NOT NULL;
CREATE INDEX runs_shadow ON runs (shadow_of) WHERE shadow_of IS NOT NULL;
CREATE INDEX runs_part ON runs (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX case_items_item ON case_items (item_id);
CREATE INDEX review_queue_runs_run ON review_queue_runs (run_id);
CREATE INDEX review_queue_entries_item ON review_queue_entries (item_id);
CREATE INDEX golden_answers_entry ON golden_answers (entry_id);
CREATE INDEX reviews_at ON reviews (at);
CREATE INDEX appeals_item ON appeals (item_id);
CREATE INDEX chain_deletions ON chain (run_id) WHERE kind = 'deletion';
CREATE VIEW answer_text AS
SELECT answers.id AS id,
       contents.text || char(10, 10) AS content,
       answers.rationale || char(10, 10) AS rationale,
       answers.reasoning || answers.parts_text || char(10, 10) AS reasoning,
       policy_versions.title || ' (' || policy_versions.name || ')' || char(10, 10) AS policy
FROM answers
JOIN contents ON contents.id = answers.content_id
JOIN runs ON runs.id = answers.run_id
JOIN policy_versions ON policy_versions.id = runs.policy_id;
CREATE VIEW review_text AS
SELECT reviews.id AS id,
       reviews.note || char(10, 10) AS note,
       answer_text.content AS content,
       answer_text.rationale AS rationale,
       answer_text.reasoning AS reasoning,
       answer_text.policy AS policy
FROM reviews
JOIN verdicts ON verdicts.item_id = reviews.item_id
JOIN answer_text ON answer_text.id = verdicts.answer_id;
CREATE VIEW answer_folded AS
SELECT t.id AS id,
       coalesce(f.content, t.content) AS content,
       coalesce(f.rationale, t.rationale) AS rationale,
       coalesce(f.reasoning, t.reasoning) AS reasoning,
       coalesce(f.policy, t.policy) AS policy
FROM answer_text t
LEFT JOIN answer_folds f ON f.id = t.id;
CREATE VIEW review_folded AS
SELECT reviews.id AS id,
       coalesce(n.note, reviews.note || char(10, 10)) AS note,
       a.content AS content,
       a.rationale AS rationale,
       a.reasoning AS reasoning,
       a.policy AS policy
FROM reviews
JOIN verdicts ON verdicts.item_id = reviews.item_id
JOIN answer_folded a ON a.id = verdicts.answer_id
LEFT JOIN review_folds n ON n.id = reviews.id;
CREATE VIRTUAL TABLE answer_words USING fts5(content, rationale, reasoning, policy, content='answer_folded', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO answer_words(answer_words, rank) VALUES ('secure-delete', 1);
INSERT INTO answer_words(answer_words) VALUES ('rebuild');
CREATE VIRTUAL TABLE answer_grams USING fts5(content, rationale, reasoning, policy, content='answer_folded', content_rowid='id', tokenize='trigram', detail='none');
INSERT INTO answer_grams(answer_grams, rank) VALUES ('secure-delete', 1);
INSERT INTO answer_grams(answer_grams) VALUES ('rebuild');
CREATE VIRTUAL TABLE review_words USING fts5(note, content, rationale, reasoning, policy, content='review_folded', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO review_words(review_words, rank) VALUES ('secure-delete', 1);
INSERT INTO review_words(review_words) VALUES ('rebuild');
CREATE VIRTUAL TABLE review_grams USING fts5(note, content, rationale, reasoning, policy, content='review_folded', content_rowid='id', tokenize='trigram', detail='none');
INSERT INTO review_grams(review_grams, rank) VALUES ('secure-delete', 1);
INSERT INTO review_grams(review_grams) VALUES ('rebuild');
CREATE VIRTUAL TABLE answer_gram_terms USING fts5vocab('answer_grams', 'row');
CREATE VIRTUAL TABLE review_gram_terms USING fts5vocab('review_grams', 'row');
CREATE TRIGGER answers_stay BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT RAISE(ABORT, 'reviews are never changed'); END;
CREATE TRIGGER golden_sets_stay BEFORE UPDATE ON golden_sets BEGIN SELECT RAISE(ABORT, 'golden sets are never changed'); END;
CREATE TRIGGER golden_items_stay BEFORE UPDATE ON golden_items BEGIN SELECT RAISE(ABORT, 'golden sets are never changed'); END;
CREATE TRIGGER chain_stay BEFORE UPDATE OF id, kind, run_id, row_id, at, content, digest ON chain BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER chain_salt BEFORE UPDATE OF salt ON chain WHEN NEW.salt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER chain_whole BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER steps_stay BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'steps are never changed'); END;
CREATE TRIGGER time_stamps_stay BEFORE UPDATE ON time_stamps BEGIN SELECT RAISE(ABORT, 'time stamps are never changed'); END;
CREATE TRIGGER review_queue_entries_stay BEFORE UPDATE ON review_queue_entries BEGIN SELECT RAISE(ABORT, 'review_queue_entries are never changed'); END;
CREATE TRIGGER golden_answers_stay BEFORE UPDATE ON golden_answers BEGIN SELECT RAISE(ABORT, 'golden_answers are never changed'); END;
CREATE TRIGGER appeals_stay BEFORE UPDATE ON appeals BEGIN SELECT RAISE(ABORT, 'appeals are never changed'); END;
CREATE TRIGGER appeal_rulings_stay BEFORE UPDATE ON appeal_rulings BEGIN SELECT RAISE(ABORT, 'appeal_rulings are never changed'); END;
COMMIT;
