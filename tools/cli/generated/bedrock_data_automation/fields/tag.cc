// Tables of the shapes in outcrop/bedrock_data_automation/types/tag.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/tag.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const Tag*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tag::key>("key", true),
      cli::field<&Tag::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Tag", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
