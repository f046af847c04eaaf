// Makes DeleteFoundationModelAgreement: the output of Client::delete_foundation_model_agreement, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_foundation_model_agreement.h"

#include "outcrop/bedrock/operations/delete_foundation_model_agreement.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteFoundationModelAgreement to_owned(const DeleteFoundationModelAgreementView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteFoundationModelAgreement&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
