// Makes CreateCustomModel: the output of Client::create_custom_model, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_custom_model.h"

#include "outcrop/bedrock/operations/create_custom_model.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateCustomModel to_owned(const CreateCustomModelView& view) {
  CreateCustomModel owned;
  internal::own(owned.model_arn, view.model_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateCustomModel& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
