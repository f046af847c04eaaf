// Tables of the shapes in outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const BrowserEnterprisePolicy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserEnterprisePolicy::location>("location", true),
      cli::field<&BrowserEnterprisePolicy::type>("type"),
  };
  static constexpr cli::Shape shape{.name = "BrowserEnterprisePolicy", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ResourceLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ResourceLocation::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "ResourceLocation", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
