// Makes DeleteImportedModel: the output of Client::delete_imported_model, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_imported_model.h"

#include "outcrop/bedrock/operations/delete_imported_model.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteImportedModel to_owned(const DeleteImportedModelView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteImportedModel&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
