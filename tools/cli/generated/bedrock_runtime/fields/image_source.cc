// Tables of the shapes in outcrop/bedrock_runtime/types/image_source.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/image_source.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const ImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageSource::bytes>("bytes"),
      cli::field<&ImageSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "ImageSource", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
