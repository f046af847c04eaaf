// Blob and BlobView: bytes of requests and of answers. On the wire they are base64 in JSON and raw in a payload.
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/version.h"

namespace outcrop {

/// Borrowed bytes; live as long as the Response they came from.
struct BlobView {
  std::span<const std::byte> bytes{};

  std::string_view text() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
  friend bool operator==(const BlobView& a, const BlobView& b) { return a.text() == b.text(); }
};

/// Bytes that never change. Copies share them, so that an image isn't copied into a request, nor with it; from as many
/// threads as you like.
class Blob {
 public:
  Blob() = default;
  Blob(std::string bytes) {
    auto owner = std::make_shared<const std::string>(std::move(bytes));
    size_ = owner->size();
    data_ = {owner, owner->data()};
  }
  Blob(std::string_view bytes) : Blob(std::string(bytes)) {}
  Blob(const char* text) : Blob(std::string(text)) {}
  Blob(std::span<const std::byte> bytes) : Blob(BlobView{bytes}) {}
  Blob(const std::vector<std::byte>& bytes) : Blob(std::span<const std::byte>(bytes)) {}
  explicit Blob(BlobView view) : Blob(std::string(view.text())) {}

  /// The caller's own bytes, not copied. They stay as they are until the last copy of the Blob is gone, and every call
  /// that was given one is over.
  static Blob borrow(std::string_view bytes) { return {nullptr, bytes}; }
  static Blob borrow(std::span<const std::byte> bytes) { return borrow(BlobView{bytes}.text()); }
  template <class Owner>
  requires std::same_as<Owner, std::string> || std::same_as<Owner, std::vector<std::byte>>
  static Blob borrow(Owner&& temporary) = delete;
  /// As `borrow`; `owner`, who keeps them, is held as long as they are needed.
  static Blob share(std::shared_ptr<const void> owner, std::string_view bytes) { return {std::move(owner), bytes}; }

  std::string_view text() const { return data_ ? std::string_view(data_.get(), size_) : std::string_view(); }
  std::span<const std::byte> bytes() const { return std::as_bytes(std::span(text())); }
  std::size_t size() const { return text().size(); }
  friend bool operator==(const Blob& a, const Blob& b) { return a.text() == b.text(); }

 private:
  Blob(std::shared_ptr<const void> owner, std::string_view bytes)
      : data_(std::move(owner), bytes.data()), size_(bytes.size()) {}

  std::shared_ptr<const char> data_;
  std::size_t size_{};
};

}  // namespace outcrop
