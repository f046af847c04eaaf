// Client::delete_foundation_model_agreement as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_foundation_model_agreement.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_foundation_model_agreement_parameters[] = {
    {cli::field<&DeleteFoundationModelAgreementRequest::model_id>("modelId", true), "model-id",
     "The id of the model that the agreement is about."},
};

}  // namespace

extern const cli::Operation delete_foundation_model_agreement_command;
constexpr cli::Operation delete_foundation_model_agreement_command{
    .name = "DeleteFoundationModelAgreement",
    .command = "delete-foundation-model-agreement",
    .help = "Ends the account's agreement on a foundation model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteFoundationModelAgreement.html",
    .parameters = delete_foundation_model_agreement_parameters,
    .make_request = cli::make_request<&Client::delete_foundation_model_agreement>,
    .call = cli::call_method<&Client::delete_foundation_model_agreement>,
    .start =
        cli::start_calls<&Client::delete_foundation_model_agreement, &AsyncClient::delete_foundation_model_agreement>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
