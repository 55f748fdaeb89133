PRAGMA application_id = 1347174988;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0014');
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
	listed BOOLEAN NOT NULL, sensitive BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT policy_versions_unique UNIQUE (name, sha256, details_sha256)
);
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:27:06.407Z', 0, NULL);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:27:06.475Z', 0, NULL);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd26dfcb644557ba56b7acb12108ee11cafa1333811adf9913ebf2039f2c66813', 'b89ed01941340a5b11a3bb42d659eeeee32527cb4ebe0807f58493c510cc114e', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220317D', '{"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-29T23:27:06.475Z', 0, NULL);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:27:06.475Z', 0, NULL);
INSERT INTO policy_versions VALUES (5, 'other', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'a6db634612b424494984d62baa0f2527820c978e6bc9ae655fa60177120efc07', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-30T00:26:01.698Z', 0, 1);
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
INSERT INTO runs VALUES (1, 'running', '2026-11-29T23:27:06.407Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (2, 'paused', '2026-11-29T23:27:06.475Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (3, 'paused', '2026-11-29T23:27:06.475Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO runs VALUES (4, 'reading', '2026-11-29T23:40:46.573Z', '', 0, 2, 1, 'auto', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["posts"]', '{"unit":"row"}', 1, 1, 1, 0, 0, 0, 0, '{"high":0.99,"learned":"","low":0.01}', NULL, NULL, NULL);
INSERT INTO runs VALUES (5, 'paused', '2026-11-30T00:26:01.698Z', '', 1, 5, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 0, 0, 0, 0, 0, 1, NULL, NULL, NULL, 1);
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
INSERT INTO items VALUES (21, 5, 0, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (22, 5, 1, 2, 'posts.csv', '[["row",1]]', 'id-1', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (23, 5, 2, 3, 'posts.csv', '[["row",2]]', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (24, 5, 3, 4, 'posts.csv', '[["row",3]]', 'id-3', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (25, 5, 4, 5, 'posts.csv', '[["row",4]]', 'id-4', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (26, 5, 5, 6, 'posts.csv', '[["row",5]]', 'id-5', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (27, 5, 6, 7, 'posts.csv', '[["row",6]]', 'id-6', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (28, 5, 7, 8, 'posts.csv', '[["row",7]]', 'id-7', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (29, 5, 8, 9, 'posts.csv', '[["row",8]]', 'id-8', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (3, 1, 2, 3, 'posts.csv', '[["row",2]]', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '', NULL);
INSERT INTO items VALUES (30, 5, 9, 10, 'posts.csv', '[["row",9]]', 'id-9', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (31, 5, 10, 11, 'posts.csv', '[["row",10]]', 'id-10', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (32, 5, 11, 12, 'posts.csv', '[["row",11]]', 'id-11', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
INSERT INTO items VALUES (33, 5, 12, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'queued', 0, NULL, '', NULL);
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
INSERT INTO skips VALUES (2, 5, 0, 'photo.png', '', '', '', '', 'not text', '{"text":"It holds no text."}');
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	label TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reviewer TEXT NOT NULL, 
	at TEXT NOT NULL, withdraws BOOLEAN, together INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES items (id)
);
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-29T23:27:06.433Z', NULL, NULL);
INSERT INTO reviews VALUES (2, 3, 'violates', '', 'first', 'Ada', '2026-11-30T00:26:01.681Z', NULL, NULL);
INSERT INTO reviews VALUES (3, 3, 'allowed', '', 'second', '', '2026-11-30T00:26:01.686Z', NULL, NULL);
INSERT INTO reviews VALUES (4, 3, 'violates', '', 'first', 'Ada', '2026-11-30T00:26:01.688Z', 1, NULL);
INSERT INTO reviews VALUES (5, 3, '', '', '', '', '2026-11-30T00:26:01.692Z', 1, NULL);
INSERT INTO reviews VALUES (6, 2, 'violates', 'SP2', '', 'Ada', '2026-11-30T02:37:26.149Z', NULL, 2);
INSERT INTO reviews VALUES (7, 3, 'violates', 'SP2', '', 'Ada', '2026-11-30T02:37:26.149Z', NULL, 2);
INSERT INTO reviews VALUES (8, 4, 'allowed', '', '', 'Ben', '2026-11-30T02:37:26.155Z', NULL, NULL);
INSERT INTO reviews VALUES (9, 4, '', '', '', 'Ben', '2026-11-30T02:37:26.157Z', 1, NULL);
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
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-29T23:27:06.427Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-29T23:27:06.456Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-29T23:27:06.458Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-29T23:27:06.464Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-29T23:27:06.466Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-29T23:27:06.511Z');
INSERT INTO verdicts VALUES (15, 20, 4, 14, NULL, 'violates', NULL, '2026-11-29T23:40:46.696Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-29T23:27:06.431Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', 'violates', '2026-11-29T23:27:06.435Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', 'violates', '2026-11-29T23:27:06.440Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-29T23:27:06.443Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-29T23:27:06.447Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-29T23:27:06.448Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-29T23:27:06.450Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-29T23:27:06.455Z');
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
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-29T23:27:06.469Z');
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
INSERT INTO evaluations VALUES (1, '2026-11-29T23:27:06.475Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
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
INSERT INTO chain VALUES (1, 'policy', 0, 1, '2026-11-29T23:27:06.407Z', X'6A565721F100A6822A06EBEDD6A2BFBC', X'5F9E35F7CEC9C4D369714639F73BE6EA80E65AC1306983D8BC23AEBDE992B30D', X'E04FF0DD1672913940CDFCB1B43FAB6A64E9A23D32A738EA40B9AA247A7C64CB');
INSERT INTO chain VALUES (10, 'verdict', 1, 4, '2026-11-29T23:27:06.440Z', X'974DC00228C628BE9A57D767D7B488FA', X'5B88C2B385FC58953F2FEE92A1F47687BBE5E7454DE25AF0C632A0F90F519F92', X'54FA783D33B8C79C6437CE1A7C060C274F3D3FE2ED1E589628A8E7C835166087');
INSERT INTO chain VALUES (11, 'verdict', 1, 5, '2026-11-29T23:27:06.443Z', X'78350CE72B87F628492287C683D19E07', X'19473490F91103C7E3C3DCE110E477FFF957FD7B80AF72F632E2D13786884701', X'9E1EC7861420061B3C0FD04122F2337ABCF2100A4208E8A17B6981700235C677');
INSERT INTO chain VALUES (12, 'verdict', 1, 6, '2026-11-29T23:27:06.447Z', X'8910DA6DA39FE3F19D1961DBC42A1E4C', X'B7274CF406C942E2B672E8D48FAA84F7D1205EC361C41C506988BE20926D9907', X'6F65CA37A2698AED7BC9754BC08D7204D63F10534A044D324A3002AF0CF7C32C');
INSERT INTO chain VALUES (13, 'verdict', 1, 7, '2026-11-29T23:27:06.448Z', X'A9625E09CDFE5D27D6A5F086F72F10BE', X'B82BA2D1042549E6A8F995D328FDF0160669E64B3AFEC068C9E8CB5D49D931EF', X'886BCBA58B3DAF17291B0AE40C13434B310B8D747F2C81265AEF12D86B0E9FAB');
INSERT INTO chain VALUES (14, 'verdict', 1, 8, '2026-11-29T23:27:06.450Z', X'20196366EC6FA8AC198893199894A3D6', X'9645B34382F8AB8DC9162BB07518B38AD636CECE641C48D48107EB13867B48CE', X'4AB391CF5F99EB372C26387ECF69AD8893DD9EC17C68F1C9EBCEA661ED7A6287');
INSERT INTO chain VALUES (15, 'verdict', 1, 9, '2026-11-29T23:27:06.455Z', X'0FDD732B7AEEB3F1E6E41C7040B29B02', X'646A13EE4293708D2217A7FD9023733E34E91C9CA973B760157338584B871B4A', X'DA2A2860718A41529CDDE4B97D78BDB931FD9214F1F251DC2056EDECEE333593');
INSERT INTO chain VALUES (16, 'verdict', 1, 10, '2026-11-29T23:27:06.456Z', X'20F2E10640422CEFB0DB5191F7F2404E', X'0AE74566B36A29A0E195A543DD59B2574543FD9D5F91C2A0D04D00A00A2C3C5F', X'44F4C95D2F16D1CC5748131F3793ECC39AC1C146EA203A7FCDFDB7F9C8F0BFBE');
INSERT INTO chain VALUES (17, 'verdict', 1, 11, '2026-11-29T23:27:06.458Z', X'62B6C8EFFA384A0DC3782B9575D25B3C', X'3A6AF1596710FC2F7B4045DA7C522F4F2C6DF3CC9902AF4A7F3D201E93763183', X'D16BF594F50E0FFFC9D4674CA1BE9FD560031C4D9D49DA5A4DA0845E3D80AAB0');
INSERT INTO chain VALUES (18, 'verdict', 1, 12, '2026-11-29T23:27:06.464Z', X'2DD9AF06BA39CE4A4129012DFD8F849A', X'899C379C2E22FCC2685C42FE3E491107B955C54FFBA3451D3CA606AA6027A2C8', X'CFB813E65626546105DF82777EE895C9727DCBFE53864C0777F607223022E51B');
INSERT INTO chain VALUES (19, 'verdict', 1, 13, '2026-11-29T23:27:06.466Z', X'6BB05A21E4245DE06BE2AFC85C08C5E9', X'CD4D07E8AA0C3A8B7DB768627487EFEFB5D0B37BC90AC60D875BC14A7FD97DAE', X'4B39A27E35B80D030AD44CDB6ABF659F8D8F5D3AA1DB433DE96753384FFE8D5C');
INSERT INTO chain VALUES (2, 'run', 1, 1, '2026-11-29T23:27:06.407Z', X'1FA5CD09D48C52638EAB7DA10C8808EB', X'AD51378A440F2AD3B1702C07169A596C7AF02EF5E3CDDCFA4B3CAC918593CAC9', X'C692544B5FD6A0BCD2BD4222B0911FAB1E9B432E27ACF9ABAEEDD8168FA691B5');
INSERT INTO chain VALUES (20, 'run', 1, 1, '2026-11-29T23:27:06.467Z', X'CAD38D80DDE4429D0F638F9756DE9337', X'822276B21EF51D813BA7C20A9DBAB3244487B929A235633712A05B0A10F296DA', X'CC5FE6AF9C3A53FAA5814297A89F221A9DD90482BA4E0C61BDC4302580CC3040');
INSERT INTO chain VALUES (21, 'golden set', 0, 1, '2026-11-29T23:27:06.469Z', X'92BE7891432248945BF810805C87B6D4', X'9FB2B35F3D0298AD765111F19CC904DB99C7AA311F5B33BABE6D5EB24D77D610', X'7190DC77CF05A0C5992710F8F71815C6058E59B37041D9C18DDB11C8C6C0423B');
INSERT INTO chain VALUES (22, 'policy', 0, 2, '2026-11-29T23:27:06.475Z', X'E6455735753548ECFAF9BC985843AA09', X'C9604DE278567C58D5CC57B7A5D2EFC6EDBBE1797C901B5BCA67A248251DC13A', X'C8EF428E8777EDE9400D9F96410C8310A21D4E4475D9BE61CF72E6CF30B05052');
INSERT INTO chain VALUES (23, 'run', 2, 2, '2026-11-29T23:27:06.475Z', X'9F115D13D3B5CAB7392D76781BD57E20', X'E22FE620F97E763171F05EF7F3F8A53F4DF3A25E9B4564706F56B8D33B128140', X'AAC05ADD9DE472F23E149D67C8FC64FDCDB15477F0053F676B4824D62B7BBBB4');
INSERT INTO chain VALUES (24, 'state', 2, 2, '2026-11-29T23:27:06.475Z', X'399DDC19706AA2EB9F60878E5C0D93EE', X'B5CDD4E427C13C958E44D5FA192C40AF38584A44F10D93C5FAEEC07077226F0E', X'0AFE7EE85A5F49F79363480337DA5E144721A20F316E4CCBCC24D8B90F328528');
INSERT INTO chain VALUES (25, 'state', 2, 2, '2026-11-29T23:27:06.475Z', X'AF5B856A2841B68BF504CA690590C5B8', X'6C69C594D1D8CA54A3FD2C8E91F00B921D63F4A8B72CFCFB28A7F4B5B275113C', X'958A0EEAB9E25603B8C7C0EAADFCFCFFE417C4E20EAA9C96E2720B28842F5DBD');
INSERT INTO chain VALUES (26, 'state', 2, 2, '2026-11-29T23:27:06.475Z', X'30286D48089C9839B8D7D34F32661EF2', X'20B255FDBED53E67B795DFB7A3D7C9FC04381B7D071D607D1DBED2473C2BD45A', X'7919CBB81CB67E045C7D623131C624E1FF0484FFF0CF608A633751CB492C0D7E');
INSERT INTO chain VALUES (27, 'column', 2, 1, '2026-11-29T23:27:06.475Z', X'9730D0EC67D495057A1D7C022836951B', X'07E7680E8F60E8FDE378DA07131FC83BDB31536F3CB902ECE707CE4E658F1BD1', X'D7393214990EE0B10CA044EA0BF4C2F7789353153D556BA335F640E6EE979736');
INSERT INTO chain VALUES (28, 'policy', 0, 3, '2026-11-29T23:27:06.475Z', X'6B2DD52FE0935FF4651219EE01F8804C', X'A44DA01FBA5D73DD2311453F10C411C2922998B49A3C3B3751D1EA2C16542E9C', X'DDCBDF240FBE537B8F1172E74B3F8A22488E75BF8FBB83A1B699DC0CCA0BF33C');
INSERT INTO chain VALUES (29, 'run', 3, 3, '2026-11-29T23:27:06.475Z', X'D69A8226177AB19446F5A3B009837F6E', X'2D12376D647265025965058F1317931D31B50AEA2617EDE0E360F0B759A425DA', X'4E9491F24F1CC657F03EE420FA77FC5EABC7D0C46D87400A42EDFFC574CA1BAC');
INSERT INTO chain VALUES (3, 'state', 1, 1, '2026-11-29T23:27:06.407Z', X'C70F5EA3A7917F7DE892006B1A6A8E21', X'2B5DF7DE22A571AC845D8C2A9AB0038AA631119A0018992B52D4D9D60EE9FFB0', X'08905D1ADCF75801D84C820B1F2FB425539591078CD2E589AF103A39F96F067D');
INSERT INTO chain VALUES (30, 'state', 3, 3, '2026-11-29T23:27:06.475Z', X'1E018D889872F6885DD50FDAECE23460', X'8810A83D47854BB4358DA52E9D1D0E1F9A0413649EE8971395FE5A1945B0A4BF', X'2D45FB05E9A825EA518A12B05F69F48DB8141CAD230F647CC6DB67D099FDB991');
INSERT INTO chain VALUES (31, 'state', 3, 3, '2026-11-29T23:27:06.475Z', X'1FC5A6464534A795E417F0D3E9B1BC3A', X'E6A2BE571992FB78961B29A9FB8DEEFB200203F12CA3182E2C746117D6B2238B', X'8944075E75519D5A29F2F0E39ACB3CF64C545B864BC60ADAF1DD5FFA5DA52E21');
INSERT INTO chain VALUES (32, 'state', 3, 3, '2026-11-29T23:27:06.475Z', X'56555314D6EF7F16DB03AECF1C8E9D37', X'A4210CE3093FA4DA7DCE133881F9E8E75A66A2630172CEA04F0FF2E8FEBD7817', X'3518B0062467434FDB50F6D4A6E4C38EA50981069E9537ACC3586871447D55BF');
INSERT INTO chain VALUES (33, 'policy', 0, 4, '2026-11-29T23:27:06.475Z', X'B4FFA78F0834F1D247BE2D8690CAE06C', X'C260FDE8619E4F119CFF537120EBCA77885394155AFCEBE03314AF98D3D53D58', X'1D73246572342EA1291570306B0D6FD708A9235EB1806F34459692A02C34CCAA');
INSERT INTO chain VALUES (34, 'column', 3, 2, '2026-11-29T23:27:06.475Z', X'F35D330C8BFEA4A48EEF6D41EAACDE8C', X'D3EB74407F9156156951D729AD444AB8E1116EFD874F8ECC955EFECABCB50C78', X'0781BDBF67F1C2077E402AC78FEB0FEE0CC5F45169DE3B60B2270C24B8D814E2');
INSERT INTO chain VALUES (35, 'verdict', 2, 14, '2026-11-29T23:27:06.511Z', X'B1BE6DEB7446CBFFEC697787752DE06B', X'8EC3BCA5298AF52236EAED77858644FB89FBBF6CAE2648A68C6DCCD207C51FE4', X'44E8CB806263E12692E8A0774E8CF2463B1BDFF108A16026078D6534089377E3');
INSERT INTO chain VALUES (36, 'archived', 0, 1, '2026-11-29T23:27:06.514Z', X'50CB27416AA9AF5C5617C99D3129F0C5', X'23179BA54A01739AAA8321B4E569E974000A2573A0B9071B8B2E96372A192493', X'4492F19E5DFCA2AE98EB6BB86C177EAD78EED5E3062FA1E3BABC3348434006DD');
INSERT INTO chain VALUES (37, 'draft', 0, 1, '2026-11-29T23:27:06.519Z', X'6CA3484A57D57A1136E6FFDAA93F5B48', X'429B752F00A948572A2772C98675A2602FCC3264D473B45B69755F1114D7A9B9', X'C03F547AFBC0F17D55CD15B16B68F19973AE8270B9B7A565C812D5295D5EEF89');
INSERT INTO chain VALUES (38, 'run', 4, 4, '2026-11-29T23:40:46.573Z', X'4AB0B76B1DBBB1B712C9D21C75E6AD02', X'233CC2F1483EBE58DD4A1776B1B549AB7B0FC9108577DCC001E5C5B3EF818876', X'D47AC70C8A99C30B1BFBE0894355F4AB201E4D8208AF5BF5154EED553EFB898A');
INSERT INTO chain VALUES (39, 'state', 4, 4, '2026-11-29T23:40:46.573Z', X'E622387CAFA8C7CBE5962C0AB3D420AB', X'42E7549D0D8E6DAF547C044CA4BD4A79B4668DC9F5407F548333956BEFF568AA', X'F48FBEB8FE1D20629536CE1C317DE4C8B96030AB9471F657148E383663B50677');
INSERT INTO chain VALUES (4, 'skip', 1, 1, '2026-11-29T23:27:06.417Z', X'40F70687DEBD4B152CF3812C96038903', X'B97F172F72B6FDEC82E70480A357941AE931465DC8F440E1D6A97B18BB891D33', X'E9C005C168172329CE405A58289BC2FBB1D71CA16EF457C4E8DFA1B490BC112B');
INSERT INTO chain VALUES (40, 'step', 4, 1, '2026-11-29T23:40:46.635Z', X'7ACC7AA285C57EFE905EDA66E1996AC3', X'D050E6D6F1A07541E07961AE7E6E8517D63E27371C93A05F5E76E2E241F8C4F0', X'B74F545481D1D4D7F03108A71586DAD58D1CAC1C46EC5E939877BA3CC2EC0A9B');
INSERT INTO chain VALUES (41, 'verdict', 4, 15, '2026-11-29T23:40:46.696Z', X'93979CE8B6A2EF9C99B73BE4E26332A2', X'A93E2E19B7A85F6662ACE4C747441A608477B3FFA4190C6DD64E4AC7E7A72D1C', X'0B480F9522FF7822894EC837E65EFE871E268CBDA63FE2E313BD8DC90DB49E51');
INSERT INTO chain VALUES (42, 'bounds', 0, 1, '2026-11-29T23:40:46.794Z', X'F1A275F54587B8CD98C70FB3574AD349', X'3659D7967D648DED35412FD2B035BAD0ED373CA64F471417E08A02D648112FC8', X'8AD6FE4120AE9813AC93C3C3D07E8A356FF1DB28575F60A219533F22FCA89EF7');
INSERT INTO chain VALUES (43, 'review', 1, 2, '2026-11-30T00:26:01.681Z', X'373AC1262FB538E20259891F286CFA43', X'21836EA98842398C8A167A11EA7B4DE4206C45E850FF3155FAA0F0B90440EE96', X'97D9222AD6C440F76F7309FC1B718CBF53CF6BD928085471B0A4A7DFF20B516A');
INSERT INTO chain VALUES (44, 'review', 1, 3, '2026-11-30T00:26:01.686Z', X'8F86E9233F77495275FE744E2D6FE484', X'9C54388A577BB2E3A745D7C8C00C941AF5670E14E6FDF25506098276891E6A8D', X'2B24B7E577DC8DB1FA189919C54358CCCA46E35F1F88129840EC47C399342752');
INSERT INTO chain VALUES (45, 'review', 1, 4, '2026-11-30T00:26:01.688Z', X'407A4FB44FDA0932FF0A2C2CB3EA800A', X'B43947480A778F4781754D82E9130E19996888A4D072BD467695BB6EA01B040A', X'1D146E26F6D61A9CF7A26BE0C0CE2E40D057627F3AC19CE134F7A7EF2A285B4A');
INSERT INTO chain VALUES (46, 'review', 1, 5, '2026-11-30T00:26:01.692Z', X'6CB99C0D591970DB6CD78A2A6CF3F486', X'594D8E815FA0DECF7781B6AB3E3D64F03991625F4642D70BAA1BD598A31CEC46', X'83415B5C340BA09A89FBB1745E97A6C91A5B523CB44AB9073CA592F92AC68CE4');
INSERT INTO chain VALUES (47, 'policy', 0, 5, '2026-11-30T00:26:01.698Z', X'65586301E760B46A5E352ACCC498E115', X'F3D9F30825F457574E523B14168FABD4EECA125914FE3CB3B7E6294B1ED2F0B7', X'1091130655A021A39D578E5AA325700BB85D6E1B8312AAF4EDC0956844E41A5B');
INSERT INTO chain VALUES (48, 'run', 5, 5, '2026-11-30T00:26:01.698Z', X'38EE2F0173E45D012091A73AD5D8F441', X'C753CCC1112DB90809C989DE4010C4B2D26709D841461603068C4F6C59F41D6F', X'20D7FF842B80835ED96331DAD9D2BEE2FC1A58BCA82F922A7615F14141EF0E1D');
INSERT INTO chain VALUES (49, 'state', 5, 5, '2026-11-30T00:26:01.698Z', X'D29EA1907E38BD03E7A4E3E3E9E2EEE8', X'842F5AEE82E2AADE39706D2E25B3BBF34F5C6A418DA4872545F63F601EF61BA5', X'6458A0810D9C6E4554265471B1F0C87A2C4CE6A750FE723F1107B0B5C22C5AF6');
INSERT INTO chain VALUES (5, 'state', 1, 1, '2026-11-29T23:27:06.426Z', X'D526C1BDDB7D289BA7000C245B10E85A', X'0D2FB1352C74DDA3EB16A227DB014FFDC197E29FC4D6E798FA22E6AE2F7A0EA6', X'25FFA8F491F1A733446B091327DEAA854CB4F685B3E3509B2019DFB8F6D28824');
INSERT INTO chain VALUES (50, 'skip', 5, 2, '2026-11-30T00:26:01.706Z', X'0B8C503639A32AF29ED2CEF79D37C520', X'C54CA096CD615AB6BDE5EEB03E4D9D2D7F93ACD4046E1C83D702F03C9BE32463', X'421F0676A2AD3A4202632792846E355C7FB7213D52778233B11B1F0702DA9C1F');
INSERT INTO chain VALUES (51, 'state', 5, 5, '2026-11-30T00:26:01.706Z', X'5C545355009FCCDD2FB2DE85F2C6994A', X'21F8762CE3D249D4AE4CA3350E76F2646392AF36DE9086F3A21EF1BDEB0D99D9', X'4D45F2F1DD4D1B1E6A2EEA58DD89C494565834B90E1A941D60F485D07F21B10F');
INSERT INTO chain VALUES (52, 'state', 5, 5, '2026-11-30T00:26:01.706Z', X'53F0CAC92BF62823DBED161B8154801F', X'BD5214355F62FD64FC67A06807A8BED69E8796ACA193B5E222D51C892184DA7F', X'0B70875D961AD8BAC2A603106A3E4EE46CF69DFE603533A9018AFB3450A8865C');
INSERT INTO chain VALUES (53, 'queue', 1, 1, '2026-11-30T02:37:26.146Z', X'24AB6DB6BEC530688A2F0FD933FCA78E', X'97456AC268B6A95117AFCFAA9946612DCF01A17426922F186DFC13245BAF59CE', X'B58216DAFB4190B0134EB2D4F7F5E1EB404B6061A009765D09420D9A637D0F13');
INSERT INTO chain VALUES (54, 'review', 1, 6, '2026-11-30T02:37:26.149Z', X'4EA1AB9A8039EBC9AD9CA5A231AF4DC1', X'7102A645E33403EDE068FCA689F0B32566A414A2ACB4C0F602EC3BA0BAF1A109', X'7F9EB4E6A6C5589D744AA80CACF2BBAEFB9BA9DBBE7400E5F0B571111CB20225');
INSERT INTO chain VALUES (55, 'review', 1, 7, '2026-11-30T02:37:26.149Z', X'2631174C1FB5458A233074CDEA61B942', X'7CC6EA8CE9EE07DB6E6EB06A78E97063A102EC1A97428A904279E53495B29B55', X'1470E9C0F63793A102C38000BE39DB9280FC62BF8A1824C5AB4B9CB17D7B36E0');
INSERT INTO chain VALUES (56, 'answer', 1, 1, '2026-11-30T02:37:26.154Z', X'97D445136831C85C9E7627903D23ECB7', X'6E598B8661ADB45EBA1AAC676CD54E3242FB313E9FE432BF063D0B9315A1BE35', X'3B05C5167F3608DD6A225A990CA77D9AE4F191CB9B6EF01901CAAB69B9015321');
INSERT INTO chain VALUES (57, 'review', 1, 8, '2026-11-30T02:37:26.155Z', X'1C20D8F175A7BD214DACF2D1DFD98B15', X'86ABFFFFFD34CEF89EA6ED77077BFABBFCE0DA04087E5639787AE602F933CF45', X'42FBAD23EDA5BD02A66B4EB19202A08A81818FF235D17B33F33B87D8F4DE33C4');
INSERT INTO chain VALUES (58, 'review', 1, 9, '2026-11-30T02:37:26.157Z', X'DE208839B57DA0AD9D4843092038494F', X'9DF0BEB137734650FBD7C2D87E4F8CB1914617F5CAD04BB8BAE65304BAC08102', X'AB75B0728A6DAD3F3E4A8B06C09B664D8CC2776BA4F570058BD5988C890C823A');
INSERT INTO chain VALUES (6, 'verdict', 1, 1, '2026-11-29T23:27:06.427Z', X'22D09E7D365DB29C4F4FD55A8D9C68D3', X'6579B7F87D3C719E26E1B808B47D550C8B2E007915A80A6B461923F1656D7F43', X'77C385327CA70144BF14D4C03DBFA75C6C9C6077092E7D4C1326984B27E034D5');
INSERT INTO chain VALUES (7, 'verdict', 1, 2, '2026-11-29T23:27:06.431Z', X'C0DFEE30EA185209D1FC03E265A6D8D1', X'7714ED148B35E4F34E5FD6FE9D4CB6A75BA9500B53652B2F8182809B1C38585C', X'1AA51C50E5AD5C6E3A97A61E1FC6719BB29B86D3256D65F45250EB51DDCD70ED');
INSERT INTO chain VALUES (8, 'review', 1, 1, '2026-11-29T23:27:06.433Z', X'DBD63A4418074B4966E90B642F9EAB51', X'3078BB9219EC31B3EF4ED5229D4753A2D3F94010C95EC59BAFCD25FC3154B6F2', X'B94B17DAD5789024684AFA23FE65C561907316870921D47FD5DE7907F6668951');
INSERT INTO chain VALUES (9, 'verdict', 1, 3, '2026-11-29T23:27:06.435Z', X'24F00BF97DE9377B1D74DF385E59207C', X'275F77C621A379E29ECB4A799F39F0EFE16393D49AC4EB5D61F175796FD349A7', X'4758420ED696DBFEAB46972078661E0DEF398DA6E63A28AA31C6522C0524F4B2');
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
INSERT INTO policy_drafts VALUES (1, 'draft', 'Draft', X'647261667463616E6172790D0A', NULL, '', '', '2026-11-29T23:27:06.519Z', NULL);
CREATE TABLE archived_policies (
	name TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO archived_policies VALUES ('old', '2026-11-29T23:27:06.514Z');
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
INSERT INTO steps VALUES (1, 20, 1, 'low', 'uncertain', '2026-11-29T23:40:46.635Z', 'allowed', NULL, '["SP0"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP0', '[]', '');
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
INSERT INTO effort_bounds VALUES (1, '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{"high":0.99,"learned":"","low":0.01}', '2026-11-29T23:40:46.794Z');
CREATE TABLE review_queues (
	id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	created TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO review_queues VALUES (1, 'queuecanary', '2026-11-30T02:37:26.146Z', '{"audit":0.0,"between":[0.5,0.9],"escalated":false,"every":0,"golden":{"name":"examples","policy":"spam","share":0.5,"version":1},"hard":"as they come","reviewers":["Ada","Ben"],"seed":"seed","similar":true,"undetermined":false,"violates":true}');
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
INSERT INTO review_queue_entries VALUES (2, 1, 1, 3, '["violates"]', 0, 'Ada', 4, NULL);
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
	at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(entry_id) REFERENCES review_queue_entries (id)
);
INSERT INTO golden_answers VALUES (1, 4, 'allowed', '', '', 'Ada', '2026-11-30T02:37:26.154Z');
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
CREATE INDEX review_queue_runs_run ON review_queue_runs (run_id);
CREATE INDEX review_queue_entries_item ON review_queue_entries (item_id);
CREATE INDEX golden_answers_entry ON golden_answers (entry_id);
CREATE INDEX reviews_at ON reviews (at);
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
CREATE TRIGGER review_queue_entries_stay BEFORE UPDATE ON review_queue_entries BEGIN SELECT RAISE(ABORT, 'review_queue_entries are never changed'); END;
CREATE TRIGGER golden_answers_stay BEFORE UPDATE ON golden_answers BEGIN SELECT RAISE(ABORT, 'golden_answers are never changed'); END;
COMMIT;
