// Client::create_foundation_model_agreement: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_foundation_model_agreement.h"

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

constexpr internal::Field create_foundation_model_agreement_fields[] = {
    {"modelId", &internal::string_type, offsetof(CreateFoundationModelAgreementView, model_id), internal::Slot::plain},
};
constexpr internal::Schema create_foundation_model_agreement_schema =
    internal::structure_schema<CreateFoundationModelAgreementView>("CreateFoundationModelAgreementResponse",
                                                                   create_foundation_model_agreement_fields);
constexpr internal::OutputSchema create_foundation_model_agreement_output{
    .view = &create_foundation_model_agreement_schema,
    .body = &create_foundation_model_agreement_schema,
    .needs_body = true,
};
constexpr internal::Operation create_foundation_model_agreement_operation{
    .service = &common::service,
    .name = "CreateFoundationModelAgreement",
    .errors = common::errors,
    .output = &create_foundation_model_agreement_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateFoundationModelAgreementRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/create-foundation-model-agreement"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("offerToken", in.offer_token);
    writer.required("modelId", in.model_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateFoundationModelAgreementRequest& in) {
  writer.begin_object();
  writer.member("offerToken", in.offer_token);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateFoundationModelAgreementView*) {
  return create_foundation_model_agreement_schema;
}

Response<CreateFoundationModelAgreementView> Client::create_foundation_model_agreement(
    const CreateFoundationModelAgreementRequest& request, const CallOptions& options) const {
  return internal::call<CreateFoundationModelAgreementView>(*connection_, create_foundation_model_agreement_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateFoundationModelAgreementRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_foundation_model_agreement_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
