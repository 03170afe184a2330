import announcement from './announcement.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import market from './market.json' with { type: 'json' };
import preview from './preview.json' with { type: 'json' };
import problems from './problems.json' with { type: 'json' };
import procurements from './procurements.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import sovereignty from './sovereignty.json' with { type: 'json' };
import wizard from './wizard.json' with { type: 'json' };

export default { announcement, common, market, preview, problems, procurements, reasons, settings, sovereignty, wizard };
