// Tables of the shapes in outcrop/bedrock_agentcore_control/types/s3_location.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/s3_location.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::bucket>("bucket", true),
      cli::field<&S3Location::prefix>("prefix", true),
      cli::field<&S3Location::version_id>("versionId"),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
