// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/entity_details.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/types/input_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

Phrase to_owned(const PhraseView& view) {
  Phrase owned;
  internal::own(owned.text, view.text);
  internal::own(owned.display_as_text, view.display_as_text);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
