// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/tag.h"

#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/bedrock_data_automation_runtime/views/tag.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

Tag to_owned(const TagView& view) {
  Tag owned;
  internal::own(owned.key, view.key);
  internal::own(owned.value, view.value);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation_runtime
