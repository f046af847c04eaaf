// Client::delete_custom_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_custom_model.h"

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

constexpr internal::Schema delete_custom_model_schema =
    internal::structure_schema<DeleteCustomModelView>("DeleteCustomModelResponse");
constexpr internal::OutputSchema delete_custom_model_output{
    .view = &delete_custom_model_schema,
    .body = &delete_custom_model_schema,
};
constexpr internal::Operation delete_custom_model_operation{
    .service = &common::service,
    .name = "DeleteCustomModel",
    .errors = common::errors,
    .output = &delete_custom_model_output,
};

internal::HttpRequest encode(const DeleteCustomModelRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/custom-models/"};
  out.label("modelIdentifier", in.model_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteCustomModelRequest& in) {
  writer.begin_object();
  writer.member("modelIdentifier", in.model_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteCustomModelView*) { return delete_custom_model_schema; }

Response<DeleteCustomModelView> Client::delete_custom_model(const DeleteCustomModelRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<DeleteCustomModelView>(*connection_, delete_custom_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCustomModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_custom_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
