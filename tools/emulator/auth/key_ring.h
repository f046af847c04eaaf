// The credentials that the emulator knows.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace outcrop::emulator {

struct KnownKey {
  std::string id;
  std::string secret;
  std::string token;  ///< empty: a long-term key, which has none
  bool expired{};
};

/// Any thread.
class KeyRing {
 public:
  /// Replaces a key of the same id.
  void add(KnownKey key);
  void add_bearer_token(std::string token);

  /// False where the id is not known.
  bool set_expired(std::string_view id, bool expired);

  std::optional<KnownKey> find(std::string_view id) const;
  bool knows_bearer_token(std::string_view token) const;

  /// Reads "id:secret" or "id:secret:token"; the token may hold colons. Empty where a part is missing.
  static std::optional<KnownKey> parse(std::string_view text);

 private:
  mutable std::mutex mutex_;
  std::map<std::string, KnownKey, std::less<>> keys_;
  std::set<std::string, std::less<>> bearer_tokens_;
};

}  // namespace outcrop::emulator
