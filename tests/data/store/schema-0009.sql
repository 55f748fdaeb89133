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
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:06:42.411Z', 0);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:06:42.527Z', 0);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd26dfcb644557ba56b7acb12108ee11cafa1333811adf9913ebf2039f2c66813', 'b89ed01941340a5b11a3bb42d659eeeee32527cb4ebe0807f58493c510cc114e', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220317D', '{"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-29T23:06:42.527Z', 0);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-29T23:06:42.527Z', 0);
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
INSERT INTO runs VALUES (1, 'running', '2026-11-29T23:06:42.411Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1);
INSERT INTO runs VALUES (2, 'paused', '2026-11-29T23:06:42.527Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0);
INSERT INTO runs VALUES (3, 'paused', '2026-11-29T23:06:42.527Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0);
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
	decision TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(content_id) REFERENCES contents (id), 
	FOREIGN KEY(run_id) REFERENCES runs (id), 
	CONSTRAINT items_unique UNIQUE (run_id, position)
);
INSERT INTO items VALUES (1, 1, 0, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (10, 1, 9, 10, 'posts.csv', '[["row",9]]', 'id-9', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (11, 1, 10, 11, 'posts.csv', '[["row",10]]', 'id-10', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (12, 1, 11, 12, 'posts.csv', '[["row",11]]', 'id-11', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (13, 1, 12, 1, 'posts.csv', '[["row",0]]', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (14, 2, 0, 13, 'golden set spam/examples@1', '[["text",1]]', '', '', '', 'utf-8', '[]', 'done', 0, 'violates');
INSERT INTO items VALUES (15, 2, 1, 14, 'golden set spam/examples@1', '[["text",2]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (16, 2, 2, 15, 'golden set spam/examples@1', '[["text",3]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (17, 3, 0, 13, 'golden set', '[["text",1]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (18, 3, 1, 14, 'golden set', '[["text",2]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (19, 3, 2, 15, 'golden set', '[["text",3]]', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (2, 1, 1, 2, 'posts.csv', '[["row",1]]', 'id-1', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (3, 1, 2, 3, 'posts.csv', '[["row",2]]', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (4, 1, 3, 4, 'posts.csv', '[["row",3]]', 'id-3', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (5, 1, 4, 5, 'posts.csv', '[["row",4]]', 'id-4', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (6, 1, 5, 6, 'posts.csv', '[["row",5]]', 'id-5', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (7, 1, 6, 7, 'posts.csv', '[["row",6]]', 'id-6', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (8, 1, 7, 8, 'posts.csv', '[["row",7]]', 'id-7', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
INSERT INTO items VALUES (9, 1, 8, 9, 'posts.csv', '[["row",8]]', 'id-8', 'an author', '2026-11-01T10:00', 'utf-8', '[{"text":"Line endings were kept."}]', 'done', 0, 'violates');
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
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-29T23:06:42.440Z');
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
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-29T23:06:42.431Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-29T23:06:42.475Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-29T23:06:42.478Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-29T23:06:42.507Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-29T23:06:42.511Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-29T23:06:42.546Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-29T23:06:42.437Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', NULL, '2026-11-29T23:06:42.450Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', NULL, '2026-11-29T23:06:42.455Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-29T23:06:42.459Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-29T23:06:42.460Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-29T23:06:42.465Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-29T23:06:42.467Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-29T23:06:42.471Z');
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
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-29T23:06:42.519Z');
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
INSERT INTO evaluations VALUES (1, '2026-11-29T23:06:42.527Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
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
INSERT INTO chain VALUES (1, 'run', 1, 1, '2026-11-29T23:06:42.411Z', X'8AB0BBC695ED168AC6ADA6B7D89771F4', X'5ECF762DF346327112333E8D44AEE585437659583F62737CD0DE2A70303301D4', X'13D3689715CA83ED2ACE6DCC547319521C2DBD0506DDC89A1E2F4D464A5FEB6D');
INSERT INTO chain VALUES (10, 'verdict', 1, 8, '2026-11-29T23:06:42.467Z', X'F0CC5BD3F6832CEE17149195DE76E7D5', X'3ED77A50041D3F2AF6F9F582F8D121156E8FC853D9C82F1D58CB601BFD8D7F19', X'EEF772A3BA861468BFD65DFBC37F7364EF880F3B95D0F0275A820A778B179635');
INSERT INTO chain VALUES (11, 'verdict', 1, 9, '2026-11-29T23:06:42.471Z', X'7A48009BBC0AB2995D326EDBF4FDFFC0', X'DBD2096DF375DAC65E5C28B3F99501CB5B0853C3C4D796C554DDFC1B0E40C8C6', X'822486F53E7D793C03C2667318A5EC115D6F93FB2379D8C873D404E961E77467');
INSERT INTO chain VALUES (12, 'verdict', 1, 10, '2026-11-29T23:06:42.475Z', X'44AE9423FFA90315CD7EB2BCE484AC24', X'2D74D945A6483C027C25241DDFB2C8B68AAFED711A940EB15D40FA7C524F76A2', X'00C77755702F8F389DC4179CF378E6FE54A720E89234A0F7C4DF0A6D89544A5D');
INSERT INTO chain VALUES (13, 'verdict', 1, 11, '2026-11-29T23:06:42.478Z', X'CDB04CD21143DCA970B29C7B14575555', X'80DD0FD291B9661D757B8A8AC700AF5FDBD60E26D05E1A2D0FCA1766B9544BB5', X'3605807213AA8C756FA383102ECE58E7EA2309621613D8678F5D7B4A6ACC08C4');
INSERT INTO chain VALUES (14, 'verdict', 1, 12, '2026-11-29T23:06:42.507Z', X'C9A2672EB05B83BC81290ABD1E9E2215', X'B35B6BA7919E981C9D337891B98EE649C4063F1079B9180D767C2743FD6A6684', X'1F245BCF9F632A74FF3B83695BB78819E647D5CEC43CB89084153250D4051D8F');
INSERT INTO chain VALUES (15, 'verdict', 1, 13, '2026-11-29T23:06:42.511Z', X'DB08F0451CE170F6A2DDEB7B1C2F355A', X'43FE121EC01EBC2EA0650B87171E0FBA73724BF2E21F10E34BE7013B90151555', X'2E10E3C7BF2209AB6F1C7D9D52822594683CEA35F25FBDB6C46D708198B49132');
INSERT INTO chain VALUES (16, 'run', 1, 1, '2026-11-29T23:06:42.515Z', X'455A59F76D572F639E8E3F1FB8FC62DD', X'8F5D73A86599F6CC88946D42CEE3939688B667CBCA0FCFE222932D1C2B2C7C16', X'01C0928B779A1D5FC527FA0ED98929284489DF4DD8D0854663B10AA76FD68610');
INSERT INTO chain VALUES (17, 'run', 2, 2, '2026-11-29T23:06:42.527Z', X'F6050F95E793F89C2340755C995D8B2C', X'BAB3ED0312DEE74005351DE4F266A01CABEAAAAAD7C6F50E0DC7FEFE75B80847', X'EB63A4F3C004C069D2C5EED1D578577D5CD2901E38CCE2155F0FF7A1A0D04662');
INSERT INTO chain VALUES (18, 'run', 3, 3, '2026-11-29T23:06:42.527Z', X'53528B44FA4F35F2210FF8292DEF6648', X'FD446311666296DA3C20BEDF3A06E0E001B4720E64DD216237A82D206E7A2ABB', X'7F426681D236C8CFC71EF2DD721FDFC1C7FFDE96BC5A5C4F38B77DE0A63AE69C');
INSERT INTO chain VALUES (19, 'verdict', 2, 14, '2026-11-29T23:06:42.546Z', X'DBFF3B7AC2592AEA28EE4B3A54D2DFFB', X'643EBBC2012A477208F7CC6C14C49BF32196D9714FF8984A596851417223209C', X'0371F28DEEFF9C228789CE1DC32DDE5A575CE161A902571F167C9DBB5503E7D4');
INSERT INTO chain VALUES (2, 'verdict', 1, 1, '2026-11-29T23:06:42.431Z', X'38247ECC431BC1C5F3AA2A4B71F3C757', X'46E6B0491C3E2F586C28602F2980D9F57D0004371506C50959622A7F76EDCC54', X'067602CE4481355F5C9C67EF5B9CBBD4A1A8012F9954274AF8659F7711502628');
INSERT INTO chain VALUES (3, 'verdict', 1, 2, '2026-11-29T23:06:42.437Z', X'425FF4715F11D21A0B69B64BC81043F6', X'CFEB519B1E2312CB386EBBCA09E261AF8F9A12924CAAEB0E11206A50ED8AA8A0', X'74635803EA0D86FC449D531CBEC9C47FB2E458C5CA84657D5EC3E2783E927818');
INSERT INTO chain VALUES (4, 'review', 1, 1, '2026-11-29T23:06:42.440Z', X'BD663011CEB58BA32B0C0369F25D7D8C', X'A093E8879A7F40A7DE76B31E7430BBDA5A3B05E9AF288E91D9F57EE475D1FF67', X'C521884F2129F2AFCC8420FA47A9E96DEDCA6542F55CA903791E91CDD8800F17');
INSERT INTO chain VALUES (5, 'verdict', 1, 3, '2026-11-29T23:06:42.450Z', X'8AC2E3BA61381D5AB695E7FCC3A3D0FC', X'F1D90D3E452AC312AAF4A046D31A3AD2C5AC8AC9044783D16F793C34D5015533', X'8B2B9C480D033EB885830AE39C34C51A6B1956EAC7C8274EC6C31CFE686E2609');
INSERT INTO chain VALUES (6, 'verdict', 1, 4, '2026-11-29T23:06:42.455Z', X'9CB2604679BB214646CA894942A57547', X'61031FBCECBC3538AF507F5549B84CB936498317AC05C119D7B596C81DDA8EEE', X'E168E447A129C8641DE1542220BD8676F4EBC6D59B8B508DB49884F7CA2A6C93');
INSERT INTO chain VALUES (7, 'verdict', 1, 5, '2026-11-29T23:06:42.459Z', X'3AAE81AFFCF6E70CAF47B9C90F871494', X'D3E53072662693D6879F9B4E541B7979BA4E3E82BE2BABE0EB1ACF00D4AEAF06', X'CB39D371E462CE76CE257F113E2891B1817E83C1FBBC516F74EF5590613A6223');
INSERT INTO chain VALUES (8, 'verdict', 1, 6, '2026-11-29T23:06:42.460Z', X'4BFB9C038A4D6FA5BA64E59218ECCA27', X'F1A94B12F67857ED956B533AC5BD800B138AD9A30318971418A01B3137A003E0', X'AEAD2F71DF624BFB4BAA10EC6A7A81E9E0058354FEE2CB9B092B16308D02829D');
INSERT INTO chain VALUES (9, 'verdict', 1, 7, '2026-11-29T23:06:42.465Z', X'F251C8FFBFCF9DF6525C63BE17B410FD', X'18A304A39096625C83ABA15E9B1149328C4595083DD265E2C4F3635959EB0E3A', X'E2132FCA76753CD0674D5E312040F710CA9BA822BEFE58E2223A199334424CF0');
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
INSERT INTO policy_drafts VALUES (1, 'draft', 'Draft', X'647261667463616E6172790D0A', NULL, 'en', '', '2026-11-29T23:06:42.555Z');
CREATE TABLE archived_policies (
	name TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO archived_policies VALUES ('old', '2026-11-29T23:06:42.563Z');
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
