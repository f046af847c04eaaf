// Client::list_foundation_model_agreement_offers as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_foundation_model_agreement_offers.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_foundation_model_agreement_offers_parameters[] = {
    {cli::field<&ListFoundationModelAgreementOffersRequest::model_id>("modelId", true), "model-id",
     "The id of the foundation model; its ARN will not do."},
    {cli::field<&ListFoundationModelAgreementOffersRequest::offer_type>("offerType"), "offer-type",
     "Whether to list public offers alone, or those made to the account too."},
};

}  // namespace

extern const cli::Operation list_foundation_model_agreement_offers_command;
constexpr cli::Operation list_foundation_model_agreement_offers_command{
    .name = "ListFoundationModelAgreementOffers",
    .command = "list-foundation-model-agreement-offers",
    .help = "Lists the offers of a foundation model: terms and prices to agree to before the model can be called.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModelAgreementOffers.html",
    .parameters = list_foundation_model_agreement_offers_parameters,
    .make_request = cli::make_request<&Client::list_foundation_model_agreement_offers>,
    .call = cli::call_method<&Client::list_foundation_model_agreement_offers>,
    .start = cli::start_calls<&Client::list_foundation_model_agreement_offers,
                              &AsyncClient::list_foundation_model_agreement_offers>,
    .sample =
        "{\"modelId\": \"modelId\", \"offers\": [{\"offerId\": \"offerId\", \"offerToken\": \"offerToken\", "
        "\"termDetails\": {\"usageBasedPricingTerm\": {\"rateCard\": [{\"dimension\": \"dimension\", \"price\": "
        "\"price\", \"description\": \"description\", \"unit\": \"unit\"}]}, \"legalTerm\": {\"url\": \"url\"}, "
        "\"supportTerm\": {\"refundPolicyDescription\": \"refundPolicyDescription\"}, \"validityTerm\": "
        "{\"agreementDuration\": \"agreementDuration\"}}}]}",
    .items = "offers",
};

}  // namespace outcrop::bedrock::commands
