// Client::create_foundation_model_agreement as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_foundation_model_agreement.h>
#include <outcrop/bedrock/operations/get_foundation_model_availability.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_foundation_model_agreement_parameters[] = {
    {cli::field<&CreateFoundationModelAgreementRequest::offer_token>("offerToken", true), "offer-token",
     "The offer's token, from ListFoundationModelAgreementOffers."},
    {cli::field<&CreateFoundationModelAgreementRequest::model_id>("modelId", true), "model-id",
     "The id of the model that the offer is for."},
};
std::string create_foundation_model_agreement_state(const GetFoundationModelAvailabilityView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agreement_availability.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_foundation_model_agreement_wait_inputs[] = {
    {cli::field<&GetFoundationModelAvailabilityRequest::model_id>("modelId", true), "", "modelId",
     cli::sent_text<&CreateFoundationModelAgreementRequest::model_id>},
};
constexpr cli::Wait create_foundation_model_agreement_wait{
    .name = "FoundationModelAgreementAvailable",
    .reader = "GetFoundationModelAvailability",
    .command = "get-foundation-model-availability",
    .inputs = create_foundation_model_agreement_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(3600),
    .make_request = cli::make_request<&Client::get_foundation_model_availability>,
    .call = cli::call_and_wait<&Client::create_foundation_model_agreement,
                               &Client::wait_until_foundation_model_agreement_available,
                               create_foundation_model_agreement_state>,
    .start = cli::start_and_wait<
        &Client::create_foundation_model_agreement, &Client::wait_until_foundation_model_agreement_available,
        &AsyncClient::create_foundation_model_agreement, &AsyncClient::wait_until_foundation_model_agreement_available,
        create_foundation_model_agreement_state>,
};

}  // namespace

extern const cli::Operation create_foundation_model_agreement_command;
constexpr cli::Operation create_foundation_model_agreement_command{
    .name = "CreateFoundationModelAgreement",
    .command = "create-foundation-model-agreement",
    .help = "Agrees to an offer of a foundation model for the account.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html",
    .parameters = create_foundation_model_agreement_parameters,
    .make_request = cli::make_request<&Client::create_foundation_model_agreement>,
    .call = cli::call_method<&Client::create_foundation_model_agreement>,
    .start =
        cli::start_calls<&Client::create_foundation_model_agreement, &AsyncClient::create_foundation_model_agreement>,
    .sample = "{\"modelId\": \"modelId\"}",
    .wait = &create_foundation_model_agreement_wait,
};

}  // namespace outcrop::bedrock::commands
