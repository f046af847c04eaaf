// Tables of the shapes in outcrop/bedrock/types/tag.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/tag.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const Tag*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tag::key>("key", true),
      cli::field<&Tag::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Tag", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
