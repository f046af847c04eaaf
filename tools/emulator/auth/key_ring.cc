// The credentials that the emulator knows.
#include "auth/key_ring.h"

#include <utility>

namespace outcrop::emulator {

void KeyRing::add(KnownKey key) {
  const std::scoped_lock lock(mutex_);
  std::string id = key.id;
  keys_.insert_or_assign(std::move(id), std::move(key));
}

void KeyRing::add_bearer_token(std::string token) {
  const std::scoped_lock lock(mutex_);
  bearer_tokens_.insert(std::move(token));
}

bool KeyRing::set_expired(std::string_view id, bool expired) {
  const std::scoped_lock lock(mutex_);
  const auto found = keys_.find(id);
  if (found == keys_.end()) return false;
  found->second.expired = expired;
  return true;
}

std::optional<KnownKey> KeyRing::find(std::string_view id) const {
  const std::scoped_lock lock(mutex_);
  const auto found = keys_.find(id);
  if (found == keys_.end()) return std::nullopt;
  return found->second;
}

bool KeyRing::knows_bearer_token(std::string_view token) const {
  const std::scoped_lock lock(mutex_);
  return bearer_tokens_.contains(token);
}

std::optional<KnownKey> KeyRing::parse(std::string_view text) {
  const std::size_t first = text.find(':');
  if (first == std::string_view::npos || first == 0) return std::nullopt;
  KnownKey key;
  key.id = text.substr(0, first);
  const std::string_view rest = text.substr(first + 1);
  const std::size_t second = rest.find(':');
  key.secret = rest.substr(0, second);
  if (second != std::string_view::npos) key.token = rest.substr(second + 1);
  if (key.secret.empty()) return std::nullopt;
  return key;
}

}  // namespace outcrop::emulator
