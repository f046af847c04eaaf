// Makes GetUseCaseForModelAccess: the output of Client::get_use_case_for_model_access, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_use_case_for_model_access.h"

#include "outcrop/bedrock/operations/get_use_case_for_model_access.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetUseCaseForModelAccess to_owned(const GetUseCaseForModelAccessView& view) {
  GetUseCaseForModelAccess owned;
  internal::own(owned.form_data, view.form_data);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetUseCaseForModelAccess& in) {
  writer.begin_object();
  writer.member("formData", in.form_data);
  writer.end_object();
}

}  // namespace outcrop::bedrock
