// Tables of the shapes in outcrop/bedrock_agent/types/s3_location.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/s3_location.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
