// Client::get_foundation_model_availability: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_foundation_model_availability.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_foundation_model_availability_fields[] = {
    {"modelId", &internal::string_type, offsetof(GetFoundationModelAvailabilityView, model_id), internal::Slot::plain},
    {"agreementAvailability", &schemas::agreement_availability_type,
     offsetof(GetFoundationModelAvailabilityView, agreement_availability), internal::Slot::plain},
    {"authorizationStatus", &schemas::authorization_status_type,
     offsetof(GetFoundationModelAvailabilityView, authorization_status), internal::Slot::plain},
    {"entitlementAvailability", &schemas::entitlement_availability_type,
     offsetof(GetFoundationModelAvailabilityView, entitlement_availability), internal::Slot::plain},
    {"regionAvailability", &schemas::region_availability_type,
     offsetof(GetFoundationModelAvailabilityView, region_availability), internal::Slot::plain},
};
constexpr internal::Schema get_foundation_model_availability_schema =
    internal::structure_schema<GetFoundationModelAvailabilityView>("GetFoundationModelAvailabilityResponse",
                                                                   get_foundation_model_availability_fields);
constexpr internal::OutputSchema get_foundation_model_availability_output{
    .view = &get_foundation_model_availability_schema,
    .body = &get_foundation_model_availability_schema,
    .needs_body = true,
};
constexpr internal::Operation get_foundation_model_availability_operation{
    .service = &common::service,
    .name = "GetFoundationModelAvailability",
    .errors = common::errors,
    .output = &get_foundation_model_availability_output,
};

internal::HttpRequest encode(const GetFoundationModelAvailabilityRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/foundation-model-availability/"};
  out.label("modelId", in.model_id);
  return out;
}

std::string get_foundation_model_availability_reasons(const GetFoundationModelAvailabilityView& output) {
  internal::PathValues reasons;
  if (output.agreement_availability.error_message)
    reasons.add(std::string_view(*output.agreement_availability.error_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_foundation_model_agreement_available_spec{
    "FoundationModelAgreementAvailable", std::chrono::seconds(5), std::chrono::seconds(60), std::chrono::seconds(3600)};

internal::Verdict judge_foundation_model_agreement_available(
    const internal::WaitAnswer<GetFoundationModelAvailabilityView>& answer) {
  if (answer.view) {
    const GetFoundationModelAvailabilityView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agreement_availability.status.text()));
    if (values.first_of({"AVAILABLE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"ERROR"}))
      return internal::ruled_out(*state, get_foundation_model_availability_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFoundationModelAvailabilityRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFoundationModelAvailabilityView*) {
  return get_foundation_model_availability_schema;
}

Response<GetFoundationModelAvailabilityView> Client::get_foundation_model_availability(
    const GetFoundationModelAvailabilityRequest& request, const CallOptions& options) const {
  return internal::call<GetFoundationModelAvailabilityView>(*connection_, get_foundation_model_availability_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetFoundationModelAvailabilityRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_foundation_model_availability_operation, encode(request), options);
}

Response<GetFoundationModelAvailabilityView> Client::wait_until_foundation_model_agreement_available(
    const GetFoundationModelAvailabilityRequest& request,
    const WaitOptions<GetFoundationModelAvailabilityView>& options) const {
  return internal::wait_until<GetFoundationModelAvailabilityView>(
      *connection_, get_foundation_model_availability_operation, encode(request),
      internal::wait_plan(judge_foundation_model_agreement_available_spec, options,
                          judge_foundation_model_agreement_available));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_foundation_model_agreement_available(
    const internal::AsyncTarget& target, const GetFoundationModelAvailabilityRequest& request,
    const WaitOptions<GetFoundationModelAvailabilityView>& options) {
  return internal::make_pending_wait(target, get_foundation_model_availability_operation, encode(request),
                                     internal::wait_plan(judge_foundation_model_agreement_available_spec, options,
                                                         judge_foundation_model_agreement_available));
}

}  // namespace outcrop::bedrock
