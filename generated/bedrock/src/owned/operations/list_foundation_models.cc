// Makes ListFoundationModels: the output of Client::list_foundation_models, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_foundation_models.h"

#include "outcrop/bedrock/operations/list_foundation_models.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListFoundationModels to_owned(const ListFoundationModelsView& view) {
  ListFoundationModels owned;
  internal::own(owned.model_summaries, view.model_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListFoundationModels& in) {
  writer.begin_object();
  writer.member("modelSummaries", in.model_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
