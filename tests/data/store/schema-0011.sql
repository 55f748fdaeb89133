PRAGMA application_id = 1347174988;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0011');
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
	practice BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT models_unique UNIQUE (sha256, name, files, practice)
);
INSERT INTO models VALUES (1, 'stand-in', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '["stand-in.gguf"]', 1);
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
	listed BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT policy_versions_unique UNIQUE (name, sha256, details_sha256)
);
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:16:30.831Z', 0);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:16:31.123Z', 0);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd26dfcb644557ba56b7acb12108ee11cafa1333811adf9913ebf2039f2c66813', 'b89ed01941340a5b11a3bb42d659eeeee32527cb4ebe0807f58493c510cc114e', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220317D', '{"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-29T23:16:31.123Z', 0);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:16:31.123Z', 0);
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
	skipped INTEGER NOT NULL, bounds TEXT, repeats INTEGER, shadow_of INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(model_id) REFERENCES models (id), 
	FOREIGN KEY(policy_id) REFERENCES policy_versions (id)
);
INSERT INTO runs VALUES (1, 'running', '2026-11-29T23:16:30.831Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1, NULL, NULL, NULL);
INSERT INTO runs VALUES (2, 'paused', '2026-11-29T23:16:31.123Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO runs VALUES (3, 'paused', '2026-11-29T23:16:31.123Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO runs VALUES (4, 'reading', '2026-11-29T23:28:25.661Z', '', 0, 2, 1, 'auto', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["posts"]', '{"unit":"row"}', 1, 1, 1, 0, 0, 0, 0, '{"high":0.99,"learned":"","low":0.01}', NULL, NULL);
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
	at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES items (id)
);
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-29T23:16:30.938Z');
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
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-29T23:16:30.893Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-29T23:16:31.035Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-29T23:16:31.054Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-29T23:16:31.059Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-29T23:16:31.077Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-29T23:16:31.192Z');
INSERT INTO verdicts VALUES (15, 20, 4, 14, NULL, 'violates', NULL, '2026-11-29T23:28:25.741Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-29T23:16:30.923Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', NULL, '2026-11-29T23:16:30.961Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', NULL, '2026-11-29T23:16:30.981Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-29T23:16:30.986Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-29T23:16:30.993Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-29T23:16:30.997Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-29T23:16:31.008Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-29T23:16:31.019Z');
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
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-29T23:16:31.100Z');
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
INSERT INTO evaluations VALUES (1, '2026-11-29T23:16:31.123Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
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
INSERT INTO chain VALUES (1, 'run', 1, 1, '2026-11-29T23:16:30.831Z', X'035C7B85F5E4F6D37214716D57689CE6', X'1A6D55CF9EAABDC2ADD54AAAD5A75EF6A55BF833385D2C16C5417335B4F4A1F8', X'F7C591BE6B150ED2FE3708F3188F506BC7BF37288D9DE365C0A5E2D359C58561');
INSERT INTO chain VALUES (10, 'verdict', 1, 8, '2026-11-29T23:16:31.008Z', X'168759889AC958DF557D5B065E1147F2', X'9805B4300514D2E18C6365485E39CAE87B9A9E8FD8977BB806626AF91E8A98CF', X'189A2093D8F43072FBD603F618F52320186991AEE10B185ECEBFD02CFF01FE8C');
INSERT INTO chain VALUES (11, 'verdict', 1, 9, '2026-11-29T23:16:31.019Z', X'34F78B3A2763C00056E7E3C07281E9F5', X'FD88793374B60C950BCD41FB5983EA9E5CD7284F2E42D0341DDA658128EFAA81', X'B8C294526F57DFC6F4E582BB5357534851E1DF175DF80AFB3667C1134747D638');
INSERT INTO chain VALUES (12, 'verdict', 1, 10, '2026-11-29T23:16:31.035Z', X'5738ECB94C4FF0E8E6088959207F2F35', X'6BE201690C9707D57D241834E5BC40A93B54048854D8129B0E004CB91F379838', X'EAF6FD1B8A1EE9C45765D415FABAE24C32CD131920BFCC1D301DE2AA303B981F');
INSERT INTO chain VALUES (13, 'verdict', 1, 11, '2026-11-29T23:16:31.054Z', X'97E442ADBCA2B9AA0CD70C175232EE68', X'91F38622F6CF0C10673BCE04FA5A30EA4BCED54F6728E65BD24CDE5A30455F2A', X'F3D835CB3499688E15B3CF0643FD956F3876B1B6197AB2404C376BE7FE760B9C');
INSERT INTO chain VALUES (14, 'verdict', 1, 12, '2026-11-29T23:16:31.059Z', X'170914F87833404A880972713CE5A7CD', X'13205F6DD52BFD2846CAD9DBB8FEFF5F5CF2FC55BB5F531C736BD45C129883FF', X'6B856D633B35EFA5D32E22B45D332127F3632E9525FAEDFC3F3958B92B87632C');
INSERT INTO chain VALUES (15, 'verdict', 1, 13, '2026-11-29T23:16:31.077Z', X'D5ABFB9CD215D4EBB8D5DD1B6B8C0A55', X'34D866AF042A4B51D2628A2AC0C0F6BAB9B8E8146E1C73F48C9F806BF5C9D622', X'FB83E578CB2C2F31234696A9C86074B91478964EC9E8BC3DC7911C3B7F379EFF');
INSERT INTO chain VALUES (16, 'run', 1, 1, '2026-11-29T23:16:31.087Z', X'557FCDB09F9477E36A92F8E5E083F858', X'B320D86AA39E4308776C95CF1F537087A5DE0CE32F4FEF41DB6B39BF9C6EC359', X'9C426A8C88EF33C9931D4C8EE82A1078FFDBF52BF21FCC06070C940813B3A17D');
INSERT INTO chain VALUES (17, 'run', 2, 2, '2026-11-29T23:16:31.123Z', X'E854113B60C2491DF3CB352FC0269205', X'814F88D92F8185B9B3BFE5E6E0DC495B809A9D0284885F716E3561EDF2BCD436', X'D750ABD7F1AF9C85BA30BACC14632161A8286CE6AD9B270D1DE25A64FC5B9EA6');
INSERT INTO chain VALUES (18, 'run', 3, 3, '2026-11-29T23:16:31.123Z', X'E63E9ECFDDFCFD326BB0886A1A6D8506', X'379AF4DD5B7D1D70C058ABAE751F2AD6F4E7C9385BB296A859E186FCE1EF255D', X'0ECA2D11F571433089CCB0EB1BD019367C4166AFED18579FA90742C447A79CCD');
INSERT INTO chain VALUES (19, 'verdict', 2, 14, '2026-11-29T23:16:31.192Z', X'97CAF8D193AD646ADBE01BA7D97B16A5', X'B3EBC7554EBFF8AC52839A0AA12188BDAFBE6DF362F4735315B7E21680BCF1A1', X'C347C291DBD0ED7C381BB7DD28D7D003127A053DB6448B76180818634865B8A9');
INSERT INTO chain VALUES (2, 'verdict', 1, 1, '2026-11-29T23:16:30.893Z', X'08C57DAACDCAD70EA1D9B5F4A15FEA18', X'0E575CBBA89223DAC25097990EBA864289ED00F4942583610F4B3F811F8F7FBE', X'532C64531B70C4A2E9668F7152404F3DB236205EDDFFEBE3854E9BB47E397DAB');
INSERT INTO chain VALUES (20, 'run', 4, 4, '2026-11-29T23:28:25.661Z', X'04DC01C82476161693AF62DA4CD574C3', X'C1306291E5524177239AE4D73D6AFE8AC4C7D9ABCC6835705404DF289B3646AB', X'EEA31E80FB101BBD4F121D8BF23D1F65AC0F7A8318ADE5098AEB9689BF45C24C');
INSERT INTO chain VALUES (21, 'step', 4, 1, '2026-11-29T23:28:25.723Z', X'EE2B82EFE1DDFBA65AECDE26F0BBF436', X'BCC2DC231653ED6EBD46280BBF79E62A36BDF38A9A60330C119C6D6DBD67A943', X'F96B8A054F65ADE4E614B5C6652C914AEC6FDE70FF46147BE084A5746730F98A');
INSERT INTO chain VALUES (22, 'verdict', 4, 15, '2026-11-29T23:28:25.741Z', X'5EBFA780F3DEA594001E4D740A83B271', X'589B9A7CD251E7832C032A07130D5B6B0D892E3C0703832EE23FAEF9C98FE182', X'83C20B88CBA941A12F9E88F6E20DA83AAB36365F2E1BB9655A91E7457DDA95F2');
INSERT INTO chain VALUES (3, 'verdict', 1, 2, '2026-11-29T23:16:30.923Z', X'A766C560520E96F3FAAE09BDD4379157', X'55EAEE5D40B8A81A0A79AD77B04C8DCBDF3BB534B05334F8C932662858F3D788', X'A1603A982E623AEA1B91767756ABE95EDEC08D2FC27157E719E254512185472D');
INSERT INTO chain VALUES (4, 'review', 1, 1, '2026-11-29T23:16:30.938Z', X'9F9490B808081ECB88D28E25CF23189F', X'F402D50222227E19E61AD19A4089471821DD79ED0514BDA4A3EE7C4FD5338BBA', X'4ADBB853FB334F38E11CC837FEFD041417FE89CDFAB7B1DAB239539A4EC40AB8');
INSERT INTO chain VALUES (5, 'verdict', 1, 3, '2026-11-29T23:16:30.961Z', X'BB107A7004B2B9F16DA0261284077857', X'FF8428486B0386E7E057AB501804DD6BCA75AF8F8A1758D4E24EC179630DABD6', X'259C0632719ED217C91BED5695016B125BD6322B893D711F1ACC28A5A942E715');
INSERT INTO chain VALUES (6, 'verdict', 1, 4, '2026-11-29T23:16:30.981Z', X'23AD3A464B34F7CCDADB72ACACB5800C', X'3A2B01C81E870D7B4DCCF4E6F983AE99817750B587B8EEC04C78C29273AC06EC', X'03D72A2024F0A1FE1751492F8D69E0410FB8D00917D123C2145237B0997C7C2F');
INSERT INTO chain VALUES (7, 'verdict', 1, 5, '2026-11-29T23:16:30.986Z', X'B254A8D300FBC305555D051D5BB13D1B', X'4B8A314693EF012B552E0B6359FA10FCBAD5AF0FA04AB0C350934DC74BE13B7A', X'C1D94E448037A52F65F5D09CA38D47E1F047756D38822AD658A8010A14A5B508');
INSERT INTO chain VALUES (8, 'verdict', 1, 6, '2026-11-29T23:16:30.993Z', X'F1A14C74DD2D88027320A7B90CEB8302', X'902E1896C026EA12E7EA2717571337CD7A606B6EA8AE30BC7D788CFAC38D054B', X'E6568C809CBAF7A460FCDA98E9691B402DD0EDEED78BC137EBD7A1B48707FAF8');
INSERT INTO chain VALUES (9, 'verdict', 1, 7, '2026-11-29T23:16:30.997Z', X'B245AA9DED9368E071D86DDAAB39AA9B', X'A8607FFA7E60E601E8F3DB0C6CD5F5986072B85D4B2BB916BE3A6C511A0838C8', X'930B9D64B49027FDADEC3E12A7A430415750A91D06F8AD4759CD78E943AD3323');
CREATE TABLE policy_drafts (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	data BLOB NOT NULL, 
	contract TEXT, 
	language TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	kept TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT policy_drafts_unique UNIQUE (name)
);
INSERT INTO policy_drafts VALUES (1, 'draft', 'Draft', X'647261667463616E6172790D0A', NULL, 'en', '', '2026-11-29T23:16:31.219Z');
CREATE TABLE archived_policies (
	name TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO archived_policies VALUES ('old', '2026-11-29T23:16:31.227Z');
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
INSERT INTO steps VALUES (1, 20, 1, 'low', 'uncertain', '2026-11-29T23:28:25.723Z', 'allowed', NULL, '["SP0"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP0', '[]', '');
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
INSERT INTO effort_bounds VALUES (1, '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{"high":0.99,"learned":"","low":0.01}', '2026-11-29T23:28:25.769Z');
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
CREATE VIRTUAL TABLE answer_grams USING fts5(content, rationale, reasoning, policy, content='answer_text', content_rowid='id', tokenize='trigram', detail='none');
INSERT INTO answer_grams(answer_grams, rank) VALUES ('secure-delete', 1);
INSERT INTO answer_grams(answer_grams) VALUES ('rebuild');
CREATE VIRTUAL TABLE review_grams USING fts5(note, content, rationale, reasoning, policy, content='review_text', content_rowid='id', tokenize='trigram', detail='none');
INSERT INTO review_grams(review_grams, rank) VALUES ('secure-delete', 1);
INSERT INTO review_grams(review_grams) VALUES ('rebuild');
CREATE VIRTUAL TABLE answer_gram_terms USING fts5vocab('answer_grams', 'row');
CREATE VIRTUAL TABLE review_gram_terms USING fts5vocab('review_grams', 'row');
CREATE VIRTUAL TABLE answer_words USING fts5(content, rationale, reasoning, policy, content='answer_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO answer_words(answer_words, rank) VALUES ('secure-delete', 1);
INSERT INTO answer_words(answer_words) VALUES ('rebuild');
CREATE VIRTUAL TABLE review_words USING fts5(note, content, rationale, reasoning, policy, content='review_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO review_words(review_words, rank) VALUES ('secure-delete', 1);
INSERT INTO review_words(review_words) VALUES ('rebuild');
CREATE TRIGGER answers_stay BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT RAISE(ABORT, 'reviews are never changed'); END;
CREATE TRIGGER golden_sets_stay BEFORE UPDATE ON golden_sets BEGIN SELECT RAISE(ABORT, 'golden sets are never changed'); END;
CREATE TRIGGER golden_items_stay BEFORE UPDATE ON golden_items BEGIN SELECT RAISE(ABORT, 'golden sets are never changed'); END;
CREATE TRIGGER chain_stay BEFORE UPDATE OF id, kind, run_id, row_id, at, content, digest ON chain BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER chain_salt BEFORE UPDATE OF salt ON chain WHEN NEW.salt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER chain_whole BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END;
CREATE TRIGGER steps_stay BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'steps are never changed'); END;
COMMIT;
