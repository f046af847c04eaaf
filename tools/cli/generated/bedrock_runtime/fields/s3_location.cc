// Tables of the shapes in outcrop/bedrock_runtime/types/s3_location.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/s3_location.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
      cli::field<&S3Location::bucket_owner>("bucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
