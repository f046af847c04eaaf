// Input and output of Client::list_foundation_model_agreement_offers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/offer.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_foundation_model_agreement_offers. An absent member is not sent.
struct ListFoundationModelAgreementOffersRequest {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<OwnedOpen<OfferType>> offer_type{};
};

/// Output of Client::list_foundation_model_agreement_offers; valid as long as its Response.
struct ListFoundationModelAgreementOffersView {
  std::string_view model_id{};
  std::span<const OfferView> offers{};
};

}  // namespace outcrop::bedrock
