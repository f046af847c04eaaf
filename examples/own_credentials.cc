// Credentials from a place of one's own, e.g. a secrets manager: one class, and the SDK does the caching.
//
//   outcrop_example_own_credentials
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace bedrock = outcrop::bedrock;

namespace {

class VaultCredentials final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions&) override {
    // Here a program would ask its vault; `options` say how long that may take.
    const char* const id = std::getenv("VAULT_KEY_ID");
    const char* const secret = std::getenv("VAULT_SECRET");
    if (!id || !secret) return outcrop::not_configured("VAULT_KEY_ID or VAULT_SECRET is not set");
    std::cout << "the vault was asked\n";
    return std::make_shared<const outcrop::Credentials>(outcrop::Credentials{
        .access_key_id = id,
        .secret_access_key = secret,
        .expiration = std::chrono::system_clock::now() + std::chrono::hours(1),
        .source = name(),
    });
  }
  std::string name() const override { return "vault"; }
};

}  // namespace

int main() {
  // Asked once, and again before the credentials expire, however many threads call; behind it, everything else.
  const bedrock::Client client({
      .credentials = outcrop::credentials_chain({
          outcrop::refreshing(std::make_shared<VaultCredentials>()),
          outcrop::default_credentials(),
      }),
  });
  for (int i = 0; i < 3; ++i) {
    const auto page = client.list_evaluation_jobs({.max_results = 1});
    if (!page) {
      std::cerr << to_string(page.error()) << '\n';
      return 1;
    }
  }
  std::cout << "three calls were signed\n";
}
