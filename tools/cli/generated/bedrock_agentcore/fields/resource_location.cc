// Tables of the shapes in outcrop/bedrock_agentcore/types/resource_location.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/resource_location.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ResourceLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ResourceLocation::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "ResourceLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::bucket>("bucket", true),
      cli::field<&S3Location::prefix>("prefix", true),
      cli::field<&S3Location::version_id>("versionId"),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
