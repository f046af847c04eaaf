// Client::list_foundation_model_agreement_offers as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_foundation_model_agreement_offers.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_foundation_model_agreement_offers_parameters[] = {
    {cli::field<&ListFoundationModelAgreementOffersRequest::model_id>("modelId", true), "model-id", ""},
    {cli::field<&ListFoundationModelAgreementOffersRequest::offer_type>("offerType"), "offer-type", ""},
};

}  // namespace

extern const cli::Operation list_foundation_model_agreement_offers;
constexpr cli::Operation list_foundation_model_agreement_offers{
    .name = "ListFoundationModelAgreementOffers",
    .command = "list-foundation-model-agreement-offers",
    .help = "Lists foundation model agreement offers.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModelAgreementOffers.html",
    .parameters = list_foundation_model_agreement_offers_parameters,
    .make_request = cli::make_request<&Client::list_foundation_model_agreement_offers>,
    .call = cli::call_method<&Client::list_foundation_model_agreement_offers>,
};

}  // namespace outcrop::bedrock::commands
