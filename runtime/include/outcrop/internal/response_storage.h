// What a Response owns: the padded body, the arena of its view, the response headers. Recycled by a bounded pool.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/metrics.h"

namespace outcrop::internal {

/// Bytes that may be read (not written) past the end of a body by wide loads. simdjson asks for 64, the speculative
/// decoder for 128.
inline constexpr std::size_t kBodyPadding = 192;

/// A growing buffer whose bytes [size, size + kBodyPadding) are always readable. The transport writes straight into it.
/// Decoding may not write to it.
class PaddedBuffer {
 public:
  PaddedBuffer() = default;
  PaddedBuffer(PaddedBuffer&& other) noexcept;
  PaddedBuffer& operator=(PaddedBuffer&& other) noexcept;
  ~PaddedBuffer();

  char* data() { return data_; }
  const char* data() const { return data_; }
  std::size_t size() const { return size_; }
  std::size_t capacity() const { return capacity_; }
  std::string_view view() const { return {data_, size_}; }

  /// Makes room for `size` bytes in all, keeping what is there. False when memory is short.
  [[nodiscard]] bool reserve(std::size_t size);
  [[nodiscard]] bool append(const char* bytes, std::size_t count);
  [[nodiscard]] bool assign(std::string_view bytes) {
    clear();
    return append(bytes.data(), bytes.size());
  }
  /// Zeroes the padding: call it when the body is complete.
  void seal();
  /// Takes the first `count` bytes away.
  void drop_front(std::size_t count);
  void clear() { size_ = 0; }
  /// Frees the memory.
  void release();

 private:
  char* data_{};
  std::size_t size_{};
  std::size_t capacity_{};  // without padding
};

/// What an arena throws that its limit forbids to grow.
struct ArenaFull : std::bad_alloc {
  const char* what() const noexcept override { return "the limit of an answer's memory"; }
};

/// Bump allocator for trivially destructible objects. Blocks double; reset() keeps the largest one. Throws
/// std::bad_alloc.
class Arena {
 public:
  Arena() = default;
  Arena(Arena&& other) noexcept;
  Arena& operator=(Arena&& other) noexcept;
  ~Arena() { release(); }

  /// `alignment` is a power of two of at most 16.
  void* allocate(std::size_t size, std::size_t alignment) {
    const std::size_t start = (next_ + (alignment - 1)) & ~(alignment - 1);
    if (start <= end_ && size <= end_ - start) {
      next_ = start + size;
      return reinterpret_cast<void*>(start);
    }
    return allocate_slow(size, alignment);
  }
  /// Grows the newest allocation in place when there is room behind it; false otherwise.
  bool extend(void* allocation, std::size_t old_size, std::size_t new_size) {
    const auto start = reinterpret_cast<std::size_t>(allocation);
    if (start + old_size != next_ || new_size > end_ - start) return false;
    next_ = start + new_size;
    return true;
  }
  std::string_view copy(std::string_view text);

  /// Where the next allocation of that alignment would begin. What is written there, up to limit(), becomes an
  /// allocation by close(); until then nothing else is to be allocated but by allocate_behind, which lowers the limit
  /// or goes on in another block(), and then what was written stays where it is without close().
  std::byte* open(std::size_t alignment) const {
    return reinterpret_cast<std::byte*>((next_ + (alignment - 1)) & ~(alignment - 1));
  }
  const void* block() const { return newest_; }
  const std::byte* limit() const { return reinterpret_cast<const std::byte*>(end_); }
  void close(const std::byte* end) { next_ = reinterpret_cast<std::size_t>(end); }

  /// Characters from the far end of the newest block, so that a list may go on to grow in front of them.
  char* allocate_behind(std::size_t size) {
    if (size > end_ - next_) return static_cast<char*>(allocate_slow(size, 1));
    end_ -= size;
    return reinterpret_cast<char*>(end_);
  }
  /// Keeps only the first `used` of the `size` characters that allocate_behind gave last, which may move.
  std::string_view trim_behind(char* text, std::size_t size, std::size_t used);

  /// From here on, all blocks together are to have at most so many bytes: what does not fit throws ArenaFull.
  void set_limit(std::size_t bytes);
  /// The largest allocation that would succeed now.
  std::size_t room() const;

  /// Makes the next `size` bytes come from one block, so that a decode that fits needs no further one.
  void reserve(std::size_t size);
  /// Forgets every allocation.
  void reset();

  struct Mark {
    std::size_t next, end, capacity;
  };
  Mark mark() const { return {next_, end_, capacity_}; }
  /// Forgets what was allocated since.
  void rewind(const Mark& mark);
  /// Frees the memory.
  void release();
  /// Bytes of all blocks.
  std::size_t capacity() const { return capacity_; }
  /// Bytes handed out since the last reset, with what the ends of full blocks lost.
  std::size_t used() const { return capacity_ - (end_ - next_); }

 private:
  // Heads the memory of a block.
  struct alignas(16) Block {
    Block* older;
    std::size_t size;  // behind the head
  };

  void* allocate_slow(std::size_t size, std::size_t alignment);
  void add_block(std::size_t size);
  void drop_newest();
  void begin_newest();

  std::size_t next_{};  // addresses inside the newest block
  std::size_t end_{};
  std::size_t capacity_{};
  std::size_t limit_{SIZE_MAX};
  Block* newest_{};
};

/// Response headers in one block of text, found without regard to case.
class ResponseHeaders {
 public:
  struct Header {
    std::uint32_t name_begin, name_size, value_begin, value_size;
  };
  void add(std::string_view name, std::string_view value);
  void clear();
  std::size_t size() const { return headers_.size(); }
  std::string_view name(std::size_t i) const { return text(headers_[i].name_begin, headers_[i].name_size); }
  std::string_view value(std::size_t i) const { return text(headers_[i].value_begin, headers_[i].value_size); }
  /// The first header of that name; null data when absent.
  std::string_view find(std::string_view name) const;

 private:
  friend struct ResponseStorage;

  std::string_view text(std::uint32_t begin, std::uint32_t size) const {
    return std::string_view(block_).substr(begin, size);
  }
  std::string block_;
  std::vector<Header> headers_;
};

/// An answer may have any header: more than this is no id, and isn't told.
inline constexpr std::size_t kLongestRequestId = 256;

/// Everything a View may point into, and the facts of the exchange.
struct ResponseStorage {
  PaddedBuffer body;
  Arena arena;
  ResponseHeaders headers;
  int status{};
  int attempts{};
  CallMetrics metrics{};

  /// restjson1 § 8: x-amzn-requestid, else x-amzn-request-id, else x-amz-request-id; the first kLongestRequestId
  /// bytes. Empty: the answer has none.
  std::string_view request_id() const;
  /// Status, headers and attempts of `other`.
  void copy_head(const ResponseStorage& other);
  /// Forgets the exchange and keeps the memory, but frees it after several exchanges in a row that needed only a small
  /// part of it.
  void reset();
  /// Bytes of memory held, used or not.
  std::size_t capacity() const { return body.capacity() + arena.capacity(); }

  /// After reset: whoever still reads what was there is found out. AddressSanitizer reports it, in programs that are
  /// built with it; a debug build of the library overwrites it. Until `allow`, nothing may be written either.
  void forbid();
  void allow();

 private:
  template <class Do>
  void with_each_part(Do what);

  int wasteful_exchanges_{};
};

class StoragePool;

/// Gives the storage back to its pool, or frees it when there is none.
struct ReturnToPool {
  std::shared_ptr<StoragePool> pool{};
  void operator()(ResponseStorage* storage) const;
};

using StoragePtr = std::unique_ptr<ResponseStorage, ReturnToPool>;

/// A few storages kept for reuse: at most `kMaxKept`, which hold at most `kMaxBytes` together. Safe from many threads,
/// without a lock.
class StoragePool : public std::enable_shared_from_this<StoragePool> {
 public:
  static constexpr std::size_t kMaxKept = 16;
  static constexpr std::size_t kMaxBytes = std::size_t{64} << 20;

  static std::shared_ptr<StoragePool> make();
  ~StoragePool();
  StoragePool(const StoragePool&) = delete;
  StoragePool& operator=(const StoragePool&) = delete;

  /// A storage without content, from the pool or new.
  StoragePtr take();
  /// Owns `storage` from here on.
  void give_back(ResponseStorage* storage);
  /// Bytes that the kept storages hold.
  std::size_t kept_bytes() const { return kept_bytes_.load(std::memory_order_relaxed); }

 private:
  StoragePool() = default;

  std::array<std::atomic<ResponseStorage*>, kMaxKept> kept_{};
  std::atomic<std::size_t> kept_bytes_{};
};

}  // namespace outcrop::internal
