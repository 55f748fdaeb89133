PRAGMA application_id = 1347174988;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0009');
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
INSERT INTO contents VALUES (16, '5a68918fd6f044fe9249d65d3627a08f8ffc1b52aa033a7e91d7c0a4628dc5c8', 'a reply');
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
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T20:44:49.110Z', 0);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T20:44:49.139Z', 0);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd26dfcb644557ba56b7acb12108ee11cafa1333811adf9913ebf2039f2c66813', 'b89ed01941340a5b11a3bb42d659eeeee32527cb4ebe0807f58493c510cc114e', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220317D', '{"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-29T20:44:49.139Z', 0);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T20:44:49.139Z', 0);
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
	skipped INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(model_id) REFERENCES models (id), 
	FOREIGN KEY(policy_id) REFERENCES policy_versions (id)
);
INSERT INTO runs VALUES (1, 'running', '2026-11-29T20:44:49.110Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1);
INSERT INTO runs VALUES (2, 'paused', '2026-11-29T20:44:49.139Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0);
INSERT INTO runs VALUES (3, 'paused', '2026-11-29T20:44:49.139Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0);
INSERT INTO runs VALUES (4, 'reading', '2026-11-29T23:02:34.798Z', '', 0, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["posts"]', '{"unit":"row"}', 1, 1, 0, 1, 0, 0, 0);
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
INSERT INTO answers VALUES (14, 4, 16, 'allowed', NULL, '["SP0"]', '[]', '[]', '', '', 0, 'stop', 0.75, NULL, 0, 0, 0, 0.0, 'SP0', '[]', '', '');
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
	decision TEXT, context TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(content_id) REFERENCES contents (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT items_unique UNIQUE (run_id, position)
);
INSERT INTO items VALUES (1, 1, 0, 1, 'posts.csv', 'row 0', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (10, 1, 9, 10, 'posts.csv', 'row 9', 'id-9', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (11, 1, 10, 11, 'posts.csv', 'row 10', 'id-10', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (12, 1, 11, 12, 'posts.csv', 'row 11', 'id-11', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (13, 1, 12, 1, 'posts.csv', 'row 0', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (14, 2, 0, 13, 'golden set spam/examples@1', 'text 1', '', '', '', 'utf-8', '[]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (15, 2, 1, 14, 'golden set spam/examples@1', 'text 2', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '');
INSERT INTO items VALUES (16, 2, 2, 15, 'golden set spam/examples@1', 'text 3', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '');
INSERT INTO items VALUES (17, 3, 0, 13, 'golden set', 'text 1', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '');
INSERT INTO items VALUES (18, 3, 1, 14, 'golden set', 'text 2', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '');
INSERT INTO items VALUES (19, 3, 2, 15, 'golden set', 'text 3', '', '', '', 'utf-8', '[]', 'queued', 0, NULL, '');
INSERT INTO items VALUES (2, 1, 1, 2, 'posts.csv', 'row 1', 'id-1', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (20, 4, 0, 16, 'posts.csv', 'row 0', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'allowed', '{"answered":{"author":"Ada","external_id":"m1","text":"the question"},"channel":"general","thread":"t1","title":"a title"}');
INSERT INTO items VALUES (3, 1, 2, 3, 'posts.csv', 'row 2', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (4, 1, 3, 4, 'posts.csv', 'row 3', 'id-3', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (5, 1, 4, 5, 'posts.csv', 'row 4', 'id-4', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (6, 1, 5, 6, 'posts.csv', 'row 5', 'id-5', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (7, 1, 6, 7, 'posts.csv', 'row 6', 'id-6', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (8, 1, 7, 8, 'posts.csv', 'row 7', 'id-7', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
INSERT INTO items VALUES (9, 1, 8, 9, 'posts.csv', 'row 8', 'id-8', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates', '');
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
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-29T20:44:49.123Z');
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
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-29T20:44:49.118Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-29T20:44:49.133Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-29T20:44:49.134Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-29T20:44:49.135Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-29T20:44:49.136Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-29T20:44:49.151Z');
INSERT INTO verdicts VALUES (15, 20, 4, 14, NULL, 'allowed', NULL, '2026-11-29T23:02:34.805Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-29T20:44:49.121Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', NULL, '2026-11-29T20:44:49.124Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', NULL, '2026-11-29T20:44:49.125Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-29T20:44:49.126Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-29T20:44:49.127Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-29T20:44:49.129Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-29T20:44:49.130Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-29T20:44:49.132Z');
CREATE TABLE verdict_labels (
	label TEXT NOT NULL, 
	verdict_id INTEGER NOT NULL, 
	PRIMARY KEY (label, verdict_id), 
	FOREIGN KEY(verdict_id) REFERENCES verdicts (id)
)
 WITHOUT ROWID

;
INSERT INTO verdict_labels VALUES ('SP0', 15);
INSERT INTO verdict_labels VALUES ('SP2', 1);
INSERT INTO verdict_labels VALUES ('SP2', 10);
INSERT INTO verdict_labels VALUES ('SP2', 11);
INSERT INTO verdict_labels VALUES ('SP2', 12);
INSERT INTO verdict_labels VALUES ('SP2', 13);
INSERT INTO verdict_labels VALUES ('SP2', 14);
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
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-29T20:44:49.137Z');
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
INSERT INTO evaluations VALUES (1, '2026-11-29T20:44:49.139Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
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
INSERT INTO chain VALUES (1, 'run', 1, 1, '2026-11-29T20:44:49.110Z', X'0F9F6B5AD92A0655EE7B3C6B1AFAB230', X'233AC90D9798C7D4E2757A0CA566D9F3338D9A98EFAFD47A2EA98782C29FA459', X'254B1AA5CD3DDB9D6901BECBF26612CA3985C647CD794CB32D45990217227C04');
INSERT INTO chain VALUES (10, 'verdict', 1, 8, '2026-11-29T20:44:49.130Z', X'9FCF74770D215B5D19C4CAAA08A19F23', X'8F5F4C344CCE569E8841F597E9B52A98BF4C56CF853C684920E551CFF7B95061', X'C52E0A0A7732130D506B218089E07B471735AFD4EE270404626C7C77DBF97667');
INSERT INTO chain VALUES (11, 'verdict', 1, 9, '2026-11-29T20:44:49.132Z', X'C699B7F78C36F765D46ED78781A0649D', X'0F95EEC2FFDCC0A9C98A4A62DF947B6E1A3599E7DB14C0419271F72089569377', X'78B84BD086DE878143AD4C109FEB3181C0F19149C593C1F20AC9C3E5930502FD');
INSERT INTO chain VALUES (12, 'verdict', 1, 10, '2026-11-29T20:44:49.133Z', X'9BB2D42DD83FC751FE8B90E752DE5A12', X'2A9499E138F5F9032E7C3AF89A26B2D8B672A61278DEE702BD1607179294CDDE', X'4262E38F7DBE0AFBFF1ADFD74953217C4E3DABCC0A7D78219CF5E690F1CD552D');
INSERT INTO chain VALUES (13, 'verdict', 1, 11, '2026-11-29T20:44:49.134Z', X'88E3AAEDF73DA8E8EBCE68F2DFD5FC17', X'B17965BE2F4EC84898FBD53A3BEFC83DFB6ACB5E8AAAA370AA0516A100CB7DAA', X'2FDB8E16662BC4B8F66FF13DF066FFF1FD8247BCAE6664518137CF667A94578A');
INSERT INTO chain VALUES (14, 'verdict', 1, 12, '2026-11-29T20:44:49.135Z', X'9BC8C9894B5FF85ADF60E2C637EC002E', X'3F7B23577D4C1E402F1289DEFC6E408D6390F3D20BE6299B0701A56DA5EF8810', X'BEF2EF8DF557A753EF413BFFA7A6BAC43B5D63D651BA615CE4898C2F8FA8252C');
INSERT INTO chain VALUES (15, 'verdict', 1, 13, '2026-11-29T20:44:49.136Z', X'2B0D06B5B9F3536AA77B979D0447940F', X'A3F6855D2E29355D49B38CC7F56E1F40EC9AE56C0537135ECE817E0FE527D55C', X'EEA6820AB9BEFB257F52771469C442C7195B220FBD0AE4DC43BA5C5E34713062');
INSERT INTO chain VALUES (16, 'run', 1, 1, '2026-11-29T20:44:49.137Z', X'EFFADB966596D5B69F229846911DB4D8', X'6AECEB94640E81B2DD09079DC13534DDA17B085789B23DDE2365585D229E4C10', X'4C658FFCBB54BDBCA84E43343573EA35CBDE2D345C1652333AA8CB8F70E4AFA0');
INSERT INTO chain VALUES (17, 'run', 2, 2, '2026-11-29T20:44:49.139Z', X'657B85353003F5C6AC3B0CE758952C57', X'8520AAFAD1504D93E8DB0769B47C74AACCDAE7ED69B9A31F5B46A560C4E6786A', X'44CA54FBFE216F6FF868D6A2CB852143A39DB025826319C6D1BADF113F2C3BAA');
INSERT INTO chain VALUES (18, 'run', 3, 3, '2026-11-29T20:44:49.139Z', X'3C7FD4B22F3C1A8EE7C6F4727572E7D0', X'9705375241C97CFDA1C9E826EF2AF63F8D11A264E313AACBFBA8CB61F4D58692', X'4A69BAA48A88B221BA5E474321E966EEE59E9D390A44DDA8A3530CAF59B0DC77');
INSERT INTO chain VALUES (19, 'verdict', 2, 14, '2026-11-29T20:44:49.151Z', X'B524FEFF12609F84ACE274392679F06E', X'FDCFF2AEFE7304E453EC7C2FF73C1D5D9B4033DB7DA9026B71A86E76AA52F4F5', X'431E30ED204265349A097D31D47302EFB4073B10A8FEF2244958C3975D928FEF');
INSERT INTO chain VALUES (2, 'verdict', 1, 1, '2026-11-29T20:44:49.118Z', X'A29034CA27C233BF4D9F6FA8311E6745', X'B69BA4DBE45D1409212273648FA9FF99321866854A1071802C073F07758CCA52', X'8416C4F5342B65D5C900D615FD5C40E0911FA6285D90AB224826FC3A46C5216B');
INSERT INTO chain VALUES (20, 'run', 4, 4, '2026-11-29T23:02:34.798Z', X'F89838D4F02F231A7C0F13B0CA9F3E7D', X'4DFBC3255F623BB74C95C78A2824E9679ED2C5C33CE3F71E70F13B49F22F3366', X'609FC80C7F31C901037CEDBB002AE5D35803F1D2C15E8DBBE5B0FD585BC88C41');
INSERT INTO chain VALUES (21, 'verdict', 4, 15, '2026-11-29T23:02:34.805Z', X'CEA4BFCEC0631EC4C6C0A83C029F4A14', X'36B4BE897E46AE226D8CEA8061F0988B9DAB3A58248500C79C9DE993752E130E', X'1CD1C3BB4234F91E484C1C24E9E78063F3BA0821AD875784765905AA017D8A63');
INSERT INTO chain VALUES (3, 'verdict', 1, 2, '2026-11-29T20:44:49.121Z', X'91209C186CFAEB884DB07A80941C2B92', X'35045E9A8C61FC3769CBB244A0A62BC5FB7389CA2737D484951FD99EB0D76FA2', X'AD1F843070EE7367364FDD12EE020B5A47F599F601E60FE22D5CA99952A9E98E');
INSERT INTO chain VALUES (4, 'review', 1, 1, '2026-11-29T20:44:49.123Z', X'CCA2D7DD142CD9FACF4148CCAC0AC2A8', X'38883013700EB0DE63FCE05F413DE9C1F38281DFB7D00C4111371F3877607D9F', X'AEB4BE8CF29ABF63EA4DA7FC7486DA8B7F45998FDEF28472B14D918747385DD2');
INSERT INTO chain VALUES (5, 'verdict', 1, 3, '2026-11-29T20:44:49.124Z', X'17289292EBD46023FB68294FE2CBC242', X'7FC00AF72CFE22F9AAF8B7D71D488F7AF1FCAFAF32E7BBD6CCC0B738C8E96B11', X'3DDA0E72745A97DE05DB890706CC3B4D26F513556A47E8D9D949D9998F0F503D');
INSERT INTO chain VALUES (6, 'verdict', 1, 4, '2026-11-29T20:44:49.125Z', X'0C6671F40D6F82508205D28EF56A0C0E', X'2F85637B08D2F2EEE48A10D7BCD13BA67360F5110181F52BF316E9FEBD28FD12', X'872C5310F3A13BC56CD9F742D08CEFAF34D693392431349ACCC560CBFC6B4C83');
INSERT INTO chain VALUES (7, 'verdict', 1, 5, '2026-11-29T20:44:49.126Z', X'5925C738D37A6AC606FE15FDA9B2F18F', X'A606A7B9FF331D2E0E18905D49B0FC8274259886395E45421D9F02A8F0FC764C', X'CEAD853AA78A645BE5F5A14CA4251D67C86E24469625BD673FD031656F085D83');
INSERT INTO chain VALUES (8, 'verdict', 1, 6, '2026-11-29T20:44:49.127Z', X'72D6DD182A9D97C786AA33AA1BFC239A', X'C9A3D79A0A7657D607BCF29E6E9B64AAD2199FF6AC9E1E686D7ED7EE9088A633', X'D4FD52B3D75A47D1FDB64E119B7E03A71916CC2623DAF2FEF5D5CDD44E227FA4');
INSERT INTO chain VALUES (9, 'verdict', 1, 7, '2026-11-29T20:44:49.129Z', X'EAD03C31D98F0553441DF80CE272C89C', X'FE842784CC43A27A87BA8F1EC2602DC8D02B3C41CE005D86282F3444ECDB1464', X'D3550E276599739D24957D5F69C4199292CF2996DEDB005A2274F8DBA1416B39');
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
INSERT INTO policy_drafts VALUES (1, 'draft', 'Draft', X'647261667463616E6172790D0A', NULL, 'en', '', '2026-11-29T20:44:49.152Z');
CREATE TABLE archived_policies (
	name TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO archived_policies VALUES ('old', '2026-11-29T20:44:49.154Z');
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
COMMIT;
