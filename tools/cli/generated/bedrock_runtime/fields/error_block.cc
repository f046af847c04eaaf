// Tables of the shapes in outcrop/bedrock_runtime/types/error_block.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/error_block.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const ErrorBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ErrorBlock::message>("message"),
  };
  static constexpr cli::Shape shape{.name = "ErrorBlock", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
