// Client::create_foundation_model_agreement as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_foundation_model_agreement.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_foundation_model_agreement_parameters[] = {
    {cli::field<&CreateFoundationModelAgreementRequest::offer_token>("offerToken", true), "offer-token",
     "The offer's token, from ListFoundationModelAgreementOffers."},
    {cli::field<&CreateFoundationModelAgreementRequest::model_id>("modelId", true), "model-id",
     "The id of the model that the offer is for."},
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
};

}  // namespace outcrop::bedrock::commands
