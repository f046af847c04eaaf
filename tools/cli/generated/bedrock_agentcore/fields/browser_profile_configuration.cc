// Tables of the shapes in outcrop/bedrock_agentcore/types/browser_profile_configuration.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/browser_profile_configuration.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BrowserProfileConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserProfileConfiguration::profile_identifier>("profileIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "BrowserProfileConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
