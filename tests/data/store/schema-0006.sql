PRAGMA application_id = 1347174988;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0006');
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
INSERT INTO policy_versions VALUES (1, 'spam', 'fc25d7b1151dc316cbfc3c3df69d777d409debf3b9368e4dbbd31d41fc557d69', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'54686520706F6C69637963616E6172792072756C652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-27T01:28:01.439Z', 0);
INSERT INTO policy_versions VALUES (2, 'spam', '30e5b830ea8196eb09de714275a90be92a8f65c3bfceacafcf0f5a57e575f1a7', 'd099443aab9e54d9d8b7401d52fec8dde1df1a3b626ebc12c5462927757cd32b', 'Policy spam', X'4E6F2062756C6B2070726F6D6F74696F6E2E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-27T01:28:01.531Z', 0);
INSERT INTO policy_versions VALUES (3, 'spam + hate', 'd26dfcb644557ba56b7acb12108ee11cafa1333811adf9913ebf2039f2c66813', 'b89ed01941340a5b11a3bb42d659eeeee32527cb4ebe0807f58493c510cc114e', 'Policy spam + Policy hate', X'546865726520617265203220706F6C69636965732062656C6F772E204A756467652074686520636F6E74656E7420756E6465722065616368206F66207468656D20627920697473656C662E0A5768657265206120706F6C696379207361797320686F7720746F20616E737765722C2073657420746861742061736964653A20616E737765722077697468206F6E65204A534F4E206F626A6563742C2077697468207468657365206669656C64732E0A0A2D20227370616D223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D20227370616D5F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E20227370616D2220697320302E0A2D202268617465223A20312069662074686520636F6E74656E742076696F6C61746573207468617420706F6C6963792C20656C736520302E0A2D2022686174655F657363616C617465223A2031206966207468617420706F6C696379206C656176657320746865206465636973696F6E20746F206120706572736F6E2C20656C736520302E205468656E2022686174652220697320302E0A0A2320506F6C6963792031206F6620323A20227370616D220A0A4E6F2062756C6B2070726F6D6F74696F6E2E0A0A2320506F6C6963792032206F6620323A202268617465220A0A4E6F20686174652E0A0A2320416E737765720A0A4F6E65204A534F4E206F626A65637420616E64206E6F7468696E6720656C73653A207B227370616D223A2030206F7220312C20227370616D5F657363616C617465223A2030206F7220312C202268617465223A2030206F7220312C2022686174655F657363616C617465223A2030206F7220317D', '{"kind":"flags","labels":[{"decision":"violates","label":"spam","meaning":"violates \u201cPolicy spam\u201d","severity":1},{"decision":"escalate","label":"spam_escalate","meaning":"\u201cPolicy spam\u201d: a person decides","severity":2},{"decision":"violates","label":"hate","meaning":"violates \u201cPolicy hate\u201d","severity":1},{"decision":"escalate","label":"hate_escalate","meaning":"\u201cPolicy hate\u201d: a person decides","severity":2}],"rule_ids":[]}', 'en', '2 policies in one prompt.', '2026-11-27T01:28:01.531Z', 0);
INSERT INTO policy_versions VALUES (4, 'hate', '40545f709449ecc6d45d1fe8588986b967e6e85f367104f58b8982853283a35b', '8177d9f108072920073904f8b304dba9ab40a58fd7e5dd09889126634c892e77', 'Policy hate', X'4E6F20686174652E', '{"kind":"label","labels":[{"decision":"allowed","label":"SP0","meaning":"Nothing unwanted","severity":0},{"decision":"violates","label":"SP2","meaning":"Bulk promotion","severity":1},{"decision":"escalate","label":"SP4","meaning":"Fraud","severity":3}],"rule_ids":[]}', 'en', 'What it is for.', '2026-11-27T01:28:01.531Z', 0);
CREATE TABLE weights_hashes (
	path TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	mtime_ns INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	PRIMARY KEY (path)
);
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
INSERT INTO runs VALUES (1, 'running', '2026-11-27T01:28:01.439Z', '', 1, 1, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', '{"batch_tokens":512,"context_tokens":8192,"device":"CPU","engine":"scripted 1","experts_on_cpu":false,"gpu_layers":0,"prefill_tokens":128,"sequences":8,"threads":2}', '["posts"]', '{"unit":"row"}', 13, 13, 13, 0, 0, 0, 1);
INSERT INTO runs VALUES (2, 'paused', '2026-11-27T01:28:01.531Z', '', 1, 2, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set spam/examples@1"]', '{"unit":"row"}', 3, 1, 1, 0, 0, 0, 0);
INSERT INTO runs VALUES (3, 'paused', '2026-11-27T01:28:01.531Z', '', 1, 3, 1, 'low', '2026-11-23', '{"seed":7,"temperature":0.7,"top_p":0.95}', 512, 64, 1, '0.1.0', NULL, '["golden set"]', '{"unit":"row"}', 3, 0, 0, 0, 0, 0, 0);
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
INSERT INTO items VALUES (1, 1, 0, 1, 'posts.csv', 'row 0', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (10, 1, 9, 10, 'posts.csv', 'row 9', 'id-9', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (11, 1, 10, 11, 'posts.csv', 'row 10', 'id-10', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (12, 1, 11, 12, 'posts.csv', 'row 11', 'id-11', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (13, 1, 12, 1, 'posts.csv', 'row 0', 'id-0', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (14, 2, 0, 13, 'golden set spam/examples@1', 'text 1', '', '', '', 'utf-8', '[]', 'done', 0, 'violates');
INSERT INTO items VALUES (15, 2, 1, 14, 'golden set spam/examples@1', 'text 2', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (16, 2, 2, 15, 'golden set spam/examples@1', 'text 3', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (17, 3, 0, 13, 'golden set', 'text 1', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (18, 3, 1, 14, 'golden set', 'text 2', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (19, 3, 2, 15, 'golden set', 'text 3', '', '', '', 'utf-8', '[]', 'queued', 0, NULL);
INSERT INTO items VALUES (2, 1, 1, 2, 'posts.csv', 'row 1', 'id-1', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (3, 1, 2, 3, 'posts.csv', 'row 2', 'id-2', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (4, 1, 3, 4, 'posts.csv', 'row 3', 'id-3', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (5, 1, 4, 5, 'posts.csv', 'row 4', 'id-4', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (6, 1, 5, 6, 'posts.csv', 'row 5', 'id-5', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (7, 1, 6, 7, 'posts.csv', 'row 6', 'id-6', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (8, 1, 7, 8, 'posts.csv', 'row 7', 'id-7', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
INSERT INTO items VALUES (9, 1, 8, 9, 'posts.csv', 'row 8', 'id-8', 'an author', '2026-11-01T10:00', 'utf-8', '["line endings kept"]', 'done', 0, 'violates');
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
INSERT INTO skips VALUES (1, 1, 0, 'photo.png', '', '', '', '', 'not text', 'It holds no text.');
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
INSERT INTO reviews VALUES (1, 1, 'allowed', '', 'notecanary', 'Ada', '2026-11-27T01:28:01.475Z');
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
INSERT INTO verdicts VALUES (1, 1, 1, 1, NULL, 'violates', 'allowed', '2026-11-27T01:28:01.463Z');
INSERT INTO verdicts VALUES (10, 9, 1, 9, NULL, 'violates', NULL, '2026-11-27T01:28:01.505Z');
INSERT INTO verdicts VALUES (11, 10, 1, 10, NULL, 'violates', NULL, '2026-11-27T01:28:01.511Z');
INSERT INTO verdicts VALUES (12, 11, 1, 11, NULL, 'violates', NULL, '2026-11-27T01:28:01.515Z');
INSERT INTO verdicts VALUES (13, 12, 1, 12, NULL, 'violates', NULL, '2026-11-27T01:28:01.519Z');
INSERT INTO verdicts VALUES (14, 14, 2, 13, NULL, 'violates', NULL, '2026-11-27T01:28:01.559Z');
INSERT INTO verdicts VALUES (2, 13, 1, 1, 1, 'violates', NULL, '2026-11-27T01:28:01.471Z');
INSERT INTO verdicts VALUES (3, 2, 1, 2, NULL, 'violates', NULL, '2026-11-27T01:28:01.478Z');
INSERT INTO verdicts VALUES (4, 3, 1, 3, NULL, 'violates', NULL, '2026-11-27T01:28:01.481Z');
INSERT INTO verdicts VALUES (5, 4, 1, 4, NULL, 'violates', NULL, '2026-11-27T01:28:01.483Z');
INSERT INTO verdicts VALUES (6, 5, 1, 5, NULL, 'violates', NULL, '2026-11-27T01:28:01.487Z');
INSERT INTO verdicts VALUES (7, 6, 1, 6, NULL, 'violates', NULL, '2026-11-27T01:28:01.489Z');
INSERT INTO verdicts VALUES (8, 7, 1, 7, NULL, 'violates', NULL, '2026-11-27T01:28:01.494Z');
INSERT INTO verdicts VALUES (9, 8, 1, 8, NULL, 'violates', NULL, '2026-11-27T01:28:01.503Z');
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
INSERT INTO golden_sets VALUES (1, 'spam', 'examples', 1, '2026-11-27T01:28:01.526Z');
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
INSERT INTO evaluations VALUES (1, '2026-11-27T01:28:01.531Z', 'evaluationcanary', '{"benchmark":"","half":"test","parallel":4,"together":true}');
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
INSERT INTO chain VALUES (1, 'run', 1, 1, '2026-11-27T01:28:01.439Z', X'AD019805E9FE6B51EAB267C21FA4F47F', X'5992B8E6758641C111E8AE359974E6DCB1519E31DB85ADE9C09AD54AF68A2BAC', X'E8C35EE2188881BB2A7EBAA77979DF4A1BB632C6C2176AC6DBF3169D68BBCC8B');
INSERT INTO chain VALUES (10, 'verdict', 1, 8, '2026-11-27T01:28:01.494Z', X'8CBA30D7EEA3430A5BD7ECECB642E535', X'BD5B514BE65BFF9E73135500F1D7C85B170E0755A1980FFCAC66661CF42E210A', X'9A5E6F8DB226A7A7B9DE5987715547470161477F8FDB5A9320AA0989EDEF33D9');
INSERT INTO chain VALUES (11, 'verdict', 1, 9, '2026-11-27T01:28:01.503Z', X'669E5CEBF29FA31C8CA0E3FBE9591E74', X'A8BE1BE3C4222F3342893F5648EF2C76329770040F487C5798EC03DED104F457', X'2997EA456C86116E02EEDBE0B0F08AFC05564935285C61C45AB84B7799968E2E');
INSERT INTO chain VALUES (12, 'verdict', 1, 10, '2026-11-27T01:28:01.505Z', X'87F56328FBFE22D5F764EF0B9DB99423', X'523F84755D49C7F20A0AE69294ABFC0A892C53361C5F593764FCAAEDFC12AB7E', X'79ACB89EB95947490C4296C3859687141E1D5A7F1ADA34F0F9F22DDAF34C8375');
INSERT INTO chain VALUES (13, 'verdict', 1, 11, '2026-11-27T01:28:01.511Z', X'8FF77951C9F781E86DBFD4712CE02BFC', X'85C21D2CC59EB436C98FC2608250B0F97F05DF2F7976772665800EDEEC32986E', X'C0595571E4C60880EA199A008A3ECC5352719A1C2DBC83FDAE40EF7B49CD4EE6');
INSERT INTO chain VALUES (14, 'verdict', 1, 12, '2026-11-27T01:28:01.515Z', X'6EE60CB74D3B092C21CC3BE52B722BB6', X'47C3BA3D8755FF552F234ABE22FC16CB9FF745A08BA33C6ECAE88B1DFE82C10B', X'E2AD01052C6A690036B50D9565CD9EA2C973D16DEEEBA96E37E2017261CD2A5A');
INSERT INTO chain VALUES (15, 'verdict', 1, 13, '2026-11-27T01:28:01.519Z', X'F3A859BCEC983A0950D42404881143BA', X'1852718C9A016C7447A53745F2D5F62C625C3CDA47E38EF2B85C85E716BF73C2', X'ABF12B1CEC1ADEB661858E1EFE4BAB93A2118D7D4000D9FC7DC6F0883F12852B');
INSERT INTO chain VALUES (16, 'run', 1, 1, '2026-11-27T01:28:01.523Z', X'2E264C3CA36490EFA740E71DBBB6046B', X'C75D86FEC36BE28BA3D4FB7B7C6057721E1522530AC63B3E746DF02BD638B828', X'1E9171D135E7F9F5031C22520AF7538D43C1AD47CD7F3C970511E131B2D1E8F1');
INSERT INTO chain VALUES (17, 'run', 2, 2, '2026-11-27T01:28:01.531Z', X'815B52F3987D4326BA9C12895D583107', X'8D8E2C567628ED00B5328718D2678BA0FA5D08A1B6523F272A758EB3450E0080', X'A76DF974E49EFDDC110D4C72E6C42229D897C68D8DE1E6BE809E7B5528350132');
INSERT INTO chain VALUES (18, 'run', 3, 3, '2026-11-27T01:28:01.531Z', X'5657DCBBC6FB0226CDA5B24644BCA964', X'F2B6A798EC7EB0F3182038CDA5AB0C19250F6D76DF9642E188FF06E40A6626FA', X'5CF8B8F59A8652736F54765C1C26B6F52612B3FA1446E641C98AD13CF7F6F19A');
INSERT INTO chain VALUES (19, 'verdict', 2, 14, '2026-11-27T01:28:01.559Z', X'4B5BBB864D4FB0A9946F1FCE481AA6E0', X'482A78E0FF2B447F21E91398A7429776AE055A382E2515D370C3C0C98FD4809C', X'3E22DD1C9BDD831BBB19413330894E9D1776A64B45FB62DB9B2CB5F9E4F56E03');
INSERT INTO chain VALUES (2, 'verdict', 1, 1, '2026-11-27T01:28:01.463Z', X'FF3F0A44BF7E581B5453873F44ABCA6E', X'996092E872E205384EAA6A788B3274036CF67234344DC0986C644A845681FA29', X'97EECEE80B88D0974C5918F6C3C3FFE6F42564D62D6DB1338D6761D2520EFA36');
INSERT INTO chain VALUES (3, 'verdict', 1, 2, '2026-11-27T01:28:01.471Z', X'A3ACDC1C70C5AA220E47C9DBDB412EE7', X'9659E81A3374F16DC8852EF46D9657E329174A1E6F16AD66174CB84E416B0AC2', X'5E94645C1984B264F21B32CC994589F41602ACDAEA472E2C01F0950F7D48F4E3');
INSERT INTO chain VALUES (4, 'review', 1, 1, '2026-11-27T01:28:01.475Z', X'E25F6A06877598117BD4E9E8FD03177C', X'AEE0368559F78DDC82C640EF475C132043EC01E9E79B2AB37B9A1E75FA66D2A0', X'91681964A4F082DDE5594C9A97208F04296106A9F6B3285CD57F63D5A8406578');
INSERT INTO chain VALUES (5, 'verdict', 1, 3, '2026-11-27T01:28:01.478Z', X'03F3DB15C486136DA6D29D0EA07AD215', X'FBDC25E64B3186B14AFD5C347EDE9DCDBCA5FA8E5FCC7EF1A5A8AE15DACCA7AD', X'C6E433C9F321643609857F737333D0DB97AFF1BDEC1ED166CC70DCE2A63E4E89');
INSERT INTO chain VALUES (6, 'verdict', 1, 4, '2026-11-27T01:28:01.481Z', X'9EBC496420FED64759DD19DAFDF024F4', X'B94B71C75415FB5A8E6DD6F296E0A230EA785BA61967473B1D9E89B74A5CF225', X'C635FFD36EE7A5F5E3C4A5EA0D7A5FF85F1FA08B105304F0614854FA9CD91168');
INSERT INTO chain VALUES (7, 'verdict', 1, 5, '2026-11-27T01:28:01.483Z', X'C98A151DDD41FD85B9F874B10A5328AD', X'3B205080A79BE645F2D3944E1F15C9779F60929369C81B0E9B8F7496A4F5B2F2', X'AF2DCE877627553ADB21B82724BCD6070ED9468C3433965846DD4B0669DA8AA9');
INSERT INTO chain VALUES (8, 'verdict', 1, 6, '2026-11-27T01:28:01.487Z', X'169CB0E71C22553B7E55B01B0E973DDD', X'407D3F7AC3CFA4CFD9286848B17441D94F36DF49E73313E92A517AD9D30F06F0', X'9622899BC5A2F1D36663B180CDAB2D989052EB234B0C4C2CCBB66123B15621E8');
INSERT INTO chain VALUES (9, 'verdict', 1, 7, '2026-11-27T01:28:01.489Z', X'0716FBD5D109D5E5D2EA6A93B729652D', X'406C5AB43B38C648D951FD1950AC0FD4C1A16E7434127C4160FF2228833650BB', X'BB2227B7472247D259D7195D1AF0A4DAE45513F226676388412A4CB72193F0A5');
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
