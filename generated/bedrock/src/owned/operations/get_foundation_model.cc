// Makes GetFoundationModel: the output of Client::get_foundation_model, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_foundation_model.h"

#include "outcrop/bedrock/operations/get_foundation_model.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetFoundationModel to_owned(const GetFoundationModelView& view) {
  GetFoundationModel owned;
  internal::own(owned.model_details, view.model_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetFoundationModel& in) {
  writer.begin_object();
  writer.member("modelDetails", in.model_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock
