// Makes ListImportedModels: the output of Client::list_imported_models, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_imported_models.h"

#include "outcrop/bedrock/operations/list_imported_models.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListImportedModels to_owned(const ListImportedModelsView& view) {
  ListImportedModels owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.model_summaries, view.model_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListImportedModels& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("modelSummaries", in.model_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
