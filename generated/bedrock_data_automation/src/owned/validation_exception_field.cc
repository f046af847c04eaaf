// Makes ValidationExceptionField of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/validation_exception_field.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/validation_exception_field.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ValidationExceptionField to_owned(const ValidationExceptionFieldView& view) {
  ValidationExceptionField owned;
  internal::own(owned.name, view.name);
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ValidationExceptionField& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("message", in.message);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
