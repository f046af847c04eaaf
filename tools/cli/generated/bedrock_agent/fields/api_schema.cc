// Tables of the shapes in outcrop/bedrock_agent/types/api_schema.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/api_schema.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const APISchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&APISchema::s3>("s3"),
      cli::field<&APISchema::payload>("payload"),
  };
  static constexpr cli::Shape shape{.name = "APISchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3Identifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Identifier::s3_bucket_name>("s3BucketName"),
      cli::field<&S3Identifier::s3_object_key>("s3ObjectKey"),
  };
  static constexpr cli::Shape shape{.name = "S3Identifier", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
