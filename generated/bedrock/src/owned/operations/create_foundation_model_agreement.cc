// Makes CreateFoundationModelAgreement: the output of Client::create_foundation_model_agreement, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_foundation_model_agreement.h"

#include "outcrop/bedrock/operations/create_foundation_model_agreement.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateFoundationModelAgreement to_owned(const CreateFoundationModelAgreementView& view) {
  CreateFoundationModelAgreement owned;
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateFoundationModelAgreement& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock
