// Tables of the shapes in outcrop/bedrock_runtime/types/system_content_block.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/system_content_block.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const SystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemContentBlock::text>("text"),
      cli::field<&SystemContentBlock::guard_content>("guardContent"),
      cli::field<&SystemContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "SystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
