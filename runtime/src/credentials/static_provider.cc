// Credentials that a program names itself.
#include <memory>
#include <utility>

#include "credentials/providers.h"

namespace outcrop {
namespace {

class StaticProvider final : public CredentialsProvider {
 public:
  explicit StaticProvider(Credentials credentials) {
    if (credentials.source.empty()) credentials.source = "code";
    if (credentials.feature_ids.empty()) credentials.feature_ids = "e";
    credentials_ = std::make_shared<const Credentials>(std::move(credentials));
  }

  Result<CredentialsPtr> resolve(const ResolveOptions&) override {
    if (credentials_->access_key_id.empty() || credentials_->secret_access_key.empty())
      return internal::credentials_error("IncompleteCredentials",
                                         "the credentials set in code need an access_key_id and a secret_access_key");
    return credentials_;
  }

  bool at_hand() const override { return true; }
  std::string name() const override { return "code"; }

 private:
  CredentialsPtr credentials_;
};

}  // namespace

CredentialsProviderPtr static_credentials(Credentials credentials) {
  return std::make_shared<StaticProvider>(std::move(credentials));
}

}  // namespace outcrop
