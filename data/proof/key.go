package proof

import (
	"bytes"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/pem"
	"fmt"

	"thidua/data"
)

// PublicName is the file with the office's public key in every archive.
const PublicName = "khoa-cong-khai.pem"

// The PEM types of keys (RFC 7468), which other programs read too.
const (
	publicType  = "PUBLIC KEY"
	privateType = "PRIVATE KEY"
)

// EncodePublic writes a public key as PEM.
func EncodePublic(key ed25519.PublicKey) ([]byte, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return nil, fmt.Errorf("public key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: publicType, Bytes: der}), nil
}

// EncodePrivate writes a private key as PEM; whoever has it can sign papers.
func EncodePrivate(key ed25519.PrivateKey) ([]byte, error) {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("private key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: privateType, Bytes: der}), nil
}

// DecodePublic reads a public key.
func DecodePublic(text []byte) (ed25519.PublicKey, error) {
	key, err := decode(text, publicType, x509.ParsePKIXPublicKey)
	public, ok := key.(ed25519.PublicKey)
	if err != nil || !ok {
		return nil, notAKey("công khai", err)
	}
	return public, nil
}

// DecodePrivate reads a private key.
func DecodePrivate(text []byte) (ed25519.PrivateKey, error) {
	key, err := decode(text, privateType, x509.ParsePKCS8PrivateKey)
	private, ok := key.(ed25519.PrivateKey)
	if err != nil || !ok {
		return nil, notAKey("ký", err)
	}
	return private, nil
}

func decode(text []byte, kind string, parse func([]byte) (any, error)) (any, error) {
	block, rest := pem.Decode(text)
	if block == nil || block.Type != kind || len(bytes.TrimSpace(rest)) > 0 {
		return nil, fmt.Errorf("no %s in PEM", kind)
	}
	return parse(block.Bytes)
}

func notAKey(which string, cause error) error {
	return &data.Problem{What: "Tệp này không phải khóa " + which + " của chương trình", Do: "Chọn đúng tệp khóa, hoặc chọn gói lưu trữ của đợt xét", Cause: cause}
}
