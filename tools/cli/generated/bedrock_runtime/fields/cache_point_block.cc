// Tables of the shapes in outcrop/bedrock_runtime/types/cache_point_block.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/cache_point_block.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const CachePointBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CachePointBlock::type>("type", true),
      cli::field<&CachePointBlock::ttl>("ttl"),
  };
  static constexpr cli::Shape shape{.name = "CachePointBlock", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
