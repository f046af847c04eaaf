// Tables of the shapes in outcrop/bedrock_agentcore/types/browser_enterprise_policy.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/browser_enterprise_policy.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BrowserEnterprisePolicy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserEnterprisePolicy::location>("location", true),
      cli::field<&BrowserEnterprisePolicy::type>("type"),
  };
  static constexpr cli::Shape shape{.name = "BrowserEnterprisePolicy", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
