// Tables of the shapes in outcrop/bedrock_agentcore_control/types/consent_portal_source.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/consent_portal_source.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ConsentPortalSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConsentPortalSource::identifier>("identifier", true),
      cli::field<&ConsentPortalSource::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "ConsentPortalSource", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
