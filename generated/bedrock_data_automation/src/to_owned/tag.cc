// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/tag.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/tag.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

Tag to_owned(const TagView& view) {
  Tag owned;
  internal::own(owned.key, view.key);
  internal::own(owned.value, view.value);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
