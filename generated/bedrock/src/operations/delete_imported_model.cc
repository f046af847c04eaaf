// Client::delete_imported_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_imported_model.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Schema delete_imported_model_schema =
    internal::structure_schema<DeleteImportedModelView>("DeleteImportedModelResponse");
constexpr internal::OutputSchema delete_imported_model_output{
    .view = &delete_imported_model_schema,
    .body = &delete_imported_model_schema,
};
constexpr internal::Operation delete_imported_model_operation{
    .service = &common::service,
    .name = "DeleteImportedModel",
    .errors = common::errors,
    .output = &delete_imported_model_output,
};

internal::HttpRequest encode(const DeleteImportedModelRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/imported-models/"};
  out.label("modelIdentifier", in.model_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteImportedModelRequest& in) {
  writer.begin_object();
  writer.member("modelIdentifier", in.model_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteImportedModelView*) { return delete_imported_model_schema; }

Response<DeleteImportedModelView> Client::delete_imported_model(const DeleteImportedModelRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<DeleteImportedModelView>(*connection_, delete_imported_model_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteImportedModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_imported_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
