// Idempotency tokens: random UUIDs, or what a test says (restjson1 § 9).
#include <atomic>
#include <string>

#include "outcrop/internal/crypto.h"
#include "outcrop/internal/http_request.h"

namespace outcrop::internal {
namespace {

std::atomic<std::string (*)()> token_provider{nullptr};

}  // namespace

std::string make_idempotency_token() {
  std::string (*const provider)() = token_provider.load(std::memory_order_relaxed);
  return provider ? provider() : make_uuid();
}

void set_idempotency_token_provider(std::string (*provider)()) {
  token_provider.store(provider, std::memory_order_relaxed);
}

}  // namespace outcrop::internal
