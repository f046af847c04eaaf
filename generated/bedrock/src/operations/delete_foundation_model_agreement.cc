// Client::delete_foundation_model_agreement: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_foundation_model_agreement.h"

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

constexpr internal::Schema delete_foundation_model_agreement_schema =
    internal::structure_schema<DeleteFoundationModelAgreementView>("DeleteFoundationModelAgreementResponse");
constexpr internal::OutputSchema delete_foundation_model_agreement_output{
    .view = &delete_foundation_model_agreement_schema,
    .body = &delete_foundation_model_agreement_schema,
};
constexpr internal::Operation delete_foundation_model_agreement_operation{
    .service = &common::service,
    .name = "DeleteFoundationModelAgreement",
    .errors = common::errors,
    .output = &delete_foundation_model_agreement_output,
};

internal::HttpRequest encode(const DeleteFoundationModelAgreementRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/delete-foundation-model-agreement"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("modelId", in.model_id); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteFoundationModelAgreementRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteFoundationModelAgreementView*) {
  return delete_foundation_model_agreement_schema;
}

Response<DeleteFoundationModelAgreementView> Client::delete_foundation_model_agreement(
    const DeleteFoundationModelAgreementRequest& request, const CallOptions& options) const {
  return internal::call<DeleteFoundationModelAgreementView>(*connection_, delete_foundation_model_agreement_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteFoundationModelAgreementRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_foundation_model_agreement_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
