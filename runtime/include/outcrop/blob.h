// Blob and BlobView: bytes, owned and borrowed. On the wire they are base64 in JSON and raw in a payload.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Borrowed bytes; live as long as the Response they came from.
struct BlobView {
  std::span<const std::byte> bytes{};

  std::string_view text() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
  friend bool operator==(const BlobView& a, const BlobView& b) { return a.text() == b.text(); }
};

/// Owned bytes.
class Blob {
 public:
  Blob() = default;
  Blob(std::string bytes) : bytes_(std::move(bytes)) {}
  Blob(std::string_view bytes) : bytes_(bytes) {}
  Blob(const char* text) : bytes_(text) {}
  Blob(std::span<const std::byte> bytes) : bytes_(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}
  Blob(const std::vector<std::byte>& bytes) : Blob(std::span<const std::byte>(bytes)) {}
  explicit Blob(BlobView view) : bytes_(view.text()) {}

  std::string_view text() const { return bytes_; }
  std::span<const std::byte> bytes() const { return std::as_bytes(std::span(bytes_)); }
  std::size_t size() const { return bytes_.size(); }
  friend bool operator==(const Blob&, const Blob&) = default;

 private:
  std::string bytes_;
};

}  // namespace outcrop
