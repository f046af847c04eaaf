// Tables of the shapes in outcrop/bedrock_agentcore_control/types/version_created_by_source.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/version_created_by_source.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const VersionCreatedBySource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VersionCreatedBySource::name>("name", true),
      cli::field<&VersionCreatedBySource::arn>("arn"),
  };
  static constexpr cli::Shape shape{.name = "VersionCreatedBySource", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
