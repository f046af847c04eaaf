// Client::get_foundation_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_foundation_model.h"

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

constexpr internal::Field get_foundation_model_fields[] = {
    {"modelDetails", &schemas::foundation_model_details_type, offsetof(GetFoundationModelView, model_details),
     internal::Slot::reference},
};
constexpr internal::Schema get_foundation_model_schema =
    internal::structure_schema<GetFoundationModelView>("GetFoundationModelResponse", get_foundation_model_fields);
constexpr internal::OutputSchema get_foundation_model_output{
    .view = &get_foundation_model_schema,
    .body = &get_foundation_model_schema,
};
constexpr internal::Operation get_foundation_model_operation{
    .service = &common::service,
    .name = "GetFoundationModel",
    .errors = common::errors,
    .output = &get_foundation_model_output,
};

internal::HttpRequest encode(const GetFoundationModelRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/foundation-models/"};
  out.label("modelIdentifier", in.model_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFoundationModelRequest& in) {
  writer.begin_object();
  writer.member("modelIdentifier", in.model_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFoundationModelView*) { return get_foundation_model_schema; }

Response<GetFoundationModelView> Client::get_foundation_model(const GetFoundationModelRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<GetFoundationModelView>(*connection_, get_foundation_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFoundationModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_foundation_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
