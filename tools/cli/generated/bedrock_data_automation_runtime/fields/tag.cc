// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/tag.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/tag.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const Tag*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tag::key>("key", true),
      cli::field<&Tag::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Tag", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
